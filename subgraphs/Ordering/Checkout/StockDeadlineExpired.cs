namespace EShop.Ordering.Checkout;

/// <summary>Inventory did not answer in time.</summary>
public sealed record StockDeadlineExpired(Guid OrderId);
