namespace EShop.Payment.Orders;

/// <summary>An order, as far as Payment knows it.</summary>
public sealed record Order([property: ID<Order>] Guid Id);
