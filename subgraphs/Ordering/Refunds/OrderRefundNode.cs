using EShop.Graph;

namespace EShop.Ordering.Refunds;

[ObjectType<OrderRefund>]
public static partial class OrderRefundNode
{
    static partial void Configure(IObjectTypeDescriptor<OrderRefund> descriptor)
    {
        descriptor.Field(r => r.Id).ID();
        descriptor.Ignore(r => r.OrderId);
        descriptor.Ignore(r => r.ReturnId);
        descriptor.Ignore(r => r.IsCancellation);
        descriptor.Ignore(r => r.RequestedBy);
    }

    /// <summary>How much is given back.</summary>
    [BindMember(nameof(OrderRefund.Amount))]
    public static Money GetAmount([Parent] OrderRefund refund) => new(refund.Amount, refund.Currency);
}
