using Microsoft.EntityFrameworkCore;

namespace EShop.Messaging.BusOutbox;

/// <summary>What commits of a context tell its background services. A missed signal costs a poll interval, never a message.</summary>
internal sealed class MessagingSignals<TDbContext>
    where TDbContext : DbContext
{
    public Signal Outbox { get; } = new();

    public Signal Scheduled { get; } = new();
}
