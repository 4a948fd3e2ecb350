namespace EShop.Notifications.Orders;

/// <summary>An order, as far as Notifications knows it.</summary>
[EntityKey("id")]
public sealed record Order([property: ID<Order>] Guid Id);
