using EShop.Ordering.Orders;

namespace EShop.Ordering.Returns;

[ObjectType<OrderReturn>]
public static partial class OrderReturnNode
{
    static partial void Configure(IObjectTypeDescriptor<OrderReturn> descriptor) => descriptor.Field(r => r.Id).ID();

    /// <summary>The order that it is of.</summary>
    [BindMember(nameof(OrderReturn.OrderId))]
    public static async Task<Order> GetOrderAsync([Parent] OrderReturn item, IOrderByIdDataLoader orders, CancellationToken cancellationToken)
        => await orders.LoadRequiredAsync(item.OrderId, cancellationToken);
}
