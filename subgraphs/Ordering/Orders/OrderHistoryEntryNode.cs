namespace EShop.Ordering.Orders;

[ObjectType<OrderHistoryEntry>]
public static partial class OrderHistoryEntryNode
{
    /// <summary>The order.</summary>
    [BindMember(nameof(OrderHistoryEntry.OrderId))]
    public static async Task<Order> GetOrderAsync(
        [Parent] OrderHistoryEntry entry,
        IOrderByIdDataLoader orders,
        CancellationToken cancellationToken)
        => await orders.LoadRequiredAsync(entry.OrderId, cancellationToken);
}
