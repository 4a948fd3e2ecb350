using EShop.Ordering.Orders;

namespace EShop.Ordering.Returns;

[ObjectType<OrderReturnLine>]
public static partial class OrderReturnLineNode
{
    static partial void Configure(IObjectTypeDescriptor<OrderReturnLine> descriptor)
    {
        descriptor.Ignore(l => l.ReturnId);
        descriptor.Field(l => l.LineId).ID(nameof(OrderLine));
    }
}
