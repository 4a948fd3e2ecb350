using EShop.Contracts;
using EShop.Payment.Data;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Payment.Messaging;

/// <summary>
/// Forgets what payments say of a person: where they confirm, and what their bank wrote. Amounts and the provider's references are kept, for the
/// books; who owned the payment is a number that leads nowhere by now.
/// </summary>
internal sealed class UserErasedConsumer(PaymentContext db) : IConsumer<UserErased>
{
    public async Task Consume(ConsumeContext<UserErased> context)
        => await db.Payments
            .Where(p => p.OwnerId == context.Message.UserId)
            .ExecuteUpdateAsync(
                s => s.SetProperty(p => p.ActionUrl, (string?)null).SetProperty(p => p.FailureMessage, (string?)null),
                context.CancellationToken);
}
