using EShop.Messaging;
using EShop.Payment.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Payment.Webhooks;

/// <summary>Processes what was kept and not processed when the process died.</summary>
internal sealed class WebhookResumer(PaymentContext db, WebhookProcessor processor) : IStartupResumer
{
    public async Task ResumeAsync(CancellationToken cancellationToken)
    {
        var open = await db.WebhookEvents
            .Where(e => e.ProcessedAt == null)
            .OrderBy(e => e.ReceivedAt)
            .Select(e => e.Id)
            .ToListAsync(cancellationToken);
        foreach (var eventId in open)
        {
            await processor.ProcessAsync(eventId, cancellationToken);
            db.ChangeTracker.Clear();
        }
    }
}
