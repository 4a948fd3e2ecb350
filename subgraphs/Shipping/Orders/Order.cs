namespace EShop.Shipping.Orders;

/// <summary>An order, as far as Shipping knows it.</summary>
public sealed record Order([property: ID<Order>] Guid Id);
