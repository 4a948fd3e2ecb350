using EShop.Graph;
using EShop.Ordering.Orders;

namespace EShop.Ordering.Refunds;

[ObjectType<OrderRefundLine>]
public static partial class OrderRefundLineNode
{
    static partial void Configure(IObjectTypeDescriptor<OrderRefundLine> descriptor)
    {
        descriptor.Ignore(l => l.RefundId);
        descriptor.Field(l => l.LineId).ID(nameof(OrderLine));
    }

    /// <summary>What the units are worth, tax included.</summary>
    [BindMember(nameof(OrderRefundLine.Amount))]
    public static Money GetAmount([Parent] OrderRefundLine line) => new(line.Amount, line.Currency);
}
