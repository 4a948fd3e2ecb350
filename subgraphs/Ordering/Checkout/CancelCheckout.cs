namespace EShop.Ordering.Checkout;

/// <summary>Gives an order up.</summary>
public sealed record CancelCheckout(Guid OrderId, string Reason);
