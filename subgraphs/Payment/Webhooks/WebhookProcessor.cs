using System.Text.Json;
using EShop.Payment.Data;
using EShop.Payment.Payments;
using EShop.Payment.Providers;
using Microsoft.EntityFrameworkCore;

namespace EShop.Payment.Webhooks;

/// <summary>Applies kept webhooks to payments, each in one transaction with the mark that it is done.</summary>
internal sealed class WebhookProcessor(PaymentContext db, PaymentDesk desk, TimeProvider clock)
{
    /// <summary>False when the payment that it tells of is not known yet: the event stays open.</summary>
    public async Task<bool> ProcessAsync(string eventId, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var events = await db.WebhookEvents
            .FromSql($"SELECT * FROM webhook_events WHERE id = {eventId} AND processed_at IS NULL FOR UPDATE")
            .ToListAsync(cancellationToken);
        if (events is [var webhook])
        {
            var message = JsonSerializer.Deserialize<WebhookMessage>(webhook.Payload, HttpPaymentProvider.Json)!;
            if (!await desk.ApplyWebhookAsync(message.Charge, eventId, cancellationToken))
            {
                return false;
            }

            webhook.ProcessedAt = clock.GetUtcNow();
            await db.SaveChangesAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return true;
    }
}
