using EShop.Contracts;
using EShop.Payment.Payments;
using MassTransit;

namespace EShop.Payment.Messaging;

/// <summary>Takes <see cref="RefundPayment"/> to the desk.</summary>
internal sealed class RefundPaymentConsumer(PaymentDesk desk) : IConsumer<RefundPayment>
{
    public Task Consume(ConsumeContext<RefundPayment> context) => desk.RefundAsync(context.Message, context.CancellationToken);
}
