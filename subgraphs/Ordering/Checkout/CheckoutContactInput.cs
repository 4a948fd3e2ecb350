namespace EShop.Ordering.Checkout;

/// <summary>Where news of the order go.</summary>
public sealed record CheckoutContactInput(string? Email = null, string? Phone = null);
