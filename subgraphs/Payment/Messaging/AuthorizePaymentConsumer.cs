using EShop.Contracts;
using EShop.Payment.Payments;
using MassTransit;

namespace EShop.Payment.Messaging;

/// <summary>Takes <see cref="AuthorizePayment"/> to the desk.</summary>
internal sealed class AuthorizePaymentConsumer(PaymentDesk desk) : IConsumer<AuthorizePayment>
{
    public Task Consume(ConsumeContext<AuthorizePayment> context) => desk.AuthorizeAsync(context.Message, context.CancellationToken);
}
