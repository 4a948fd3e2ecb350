namespace EShop.Ordering.Checkout;

/// <summary>A command of a checkout, and where it goes.</summary>
internal readonly record struct CheckoutCommand(Uri Address, object Message);
