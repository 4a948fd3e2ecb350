using EShop.Graph;
using EShop.Payment.Orders;

namespace EShop.Payment.Payments;

[ObjectType<Payment>]
public static partial class PaymentNode
{
    static partial void Configure(IObjectTypeDescriptor<Payment> descriptor)
    {
        descriptor.Ignore(p => p.OwnerId);
        descriptor.Ignore(p => p.Currency);
        descriptor.Ignore(p => p.ProviderReference);
        descriptor.Ignore(p => p.Attempt);
    }

    /// <summary>What is to be paid.</summary>
    [BindMember(nameof(Payment.Amount))]
    public static Money GetAmount([Parent] Payment payment) => new(payment.Amount, payment.Currency);

    /// <summary>What was paid.</summary>
    [BindMember(nameof(Payment.CapturedAmount))]
    public static Money GetCapturedAmount([Parent] Payment payment) => new(payment.CapturedAmount, payment.Currency);

    /// <summary>What was given back of it.</summary>
    [BindMember(nameof(Payment.RefundedAmount))]
    public static Money GetRefundedAmount([Parent] Payment payment) => new(payment.RefundedAmount, payment.Currency);

    /// <summary>The order that is paid.</summary>
    [BindMember(nameof(Payment.OrderId))]
    public static Order GetOrder([Parent] Payment payment) => new(payment.OrderId);

    /// <summary>The log of all that was asked of the provider, the oldest first.</summary>
    [BindMember(nameof(Payment.Events))]
    public static IReadOnlyList<PaymentEvent> GetEvents([Parent] Payment payment) => [.. payment.Events.OrderBy(e => e.OccurredAt).ThenBy(e => e.Id)];
}
