using EShop.Contracts;
using EShop.Payment.Payments;
using MassTransit;

namespace EShop.Payment.Messaging;

/// <summary>Takes <see cref="VoidPayment"/> to the desk.</summary>
internal sealed class VoidPaymentConsumer(PaymentDesk desk) : IConsumer<VoidPayment>
{
    public Task Consume(ConsumeContext<VoidPayment> context) => desk.VoidAsync(context.Message, context.CancellationToken);
}
