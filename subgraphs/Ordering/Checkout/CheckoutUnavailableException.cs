namespace EShop.Ordering.Checkout;

/// <summary>A service that checkout needs did not answer in time. Nothing was done; try again.</summary>
public sealed class CheckoutUnavailableException() : Exception("The checkout is not available at the moment: try again.");
