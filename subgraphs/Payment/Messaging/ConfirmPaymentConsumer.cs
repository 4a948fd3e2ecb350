using EShop.Contracts;
using EShop.Payment.Payments;
using MassTransit;

namespace EShop.Payment.Messaging;

/// <summary>Takes a confirmation that came from outside to the desk.</summary>
internal sealed class ConfirmPaymentConsumer(PaymentDesk desk) : IConsumer<ConfirmPayment>
{
    public Task Consume(ConsumeContext<ConfirmPayment> context) => desk.ConfirmAsync(context.Message.OrderId, context.CancellationToken);
}
