namespace EShop.Ordering.Checkout;

/// <summary>Basket did not answer in time. Nothing was done; try again.</summary>
public sealed class CheckoutUnavailableException() : Exception("The checkout is not available at the moment: try again.");
