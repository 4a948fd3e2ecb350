namespace EShop.Notifications.Orders;

[QueryType]
public static partial class OrderQueries
{
    /// <summary>What Notifications knows of an order.</summary>
    [Lookup]
    [Internal]
    public static Order? GetOrderById([ID<Order>] Guid id) => new(id);
}
