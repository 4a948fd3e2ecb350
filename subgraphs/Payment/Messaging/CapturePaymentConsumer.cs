using EShop.Contracts;
using EShop.Payment.Payments;
using MassTransit;

namespace EShop.Payment.Messaging;

/// <summary>Takes <see cref="CapturePayment"/> to the desk.</summary>
internal sealed class CapturePaymentConsumer(PaymentDesk desk) : IConsumer<CapturePayment>
{
    public Task Consume(ConsumeContext<CapturePayment> context) => desk.CaptureAsync(context.Message, context.CancellationToken);
}
