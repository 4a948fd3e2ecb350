using EShop.Ordering.Products;

namespace EShop.Ordering.Orders;

[ObjectType<OrderLine>]
public static partial class OrderLineNode
{
    static partial void Configure(IObjectTypeDescriptor<OrderLine> descriptor)
    {
        descriptor.Field(l => l.Id).ID();
        descriptor.Ignore(l => l.OrderId);
        descriptor.Ignore(l => l.Position);
    }

    /// <summary>The product as it is now; it may be gone.</summary>
    [BindMember(nameof(OrderLine.ProductId))]
    public static Product? GetProduct([Parent] OrderLine line) => new(line.ProductId);
}
