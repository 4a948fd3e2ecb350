using MassTransit.EntityFrameworkCoreIntegration;

namespace EShop.Messaging.Store;

/// <summary>A message to be sent at a point in time. It is written and cancelled in the transaction of whoever schedules it.</summary>
public sealed class ScheduledMessageRow : StoredMessage
{
    public Guid TokenId { get; set; }

    public DateTime DueAt { get; set; }

    public int Failures { get; set; }

    /// <summary>Taken out of delivery after too many failures; an operator clears it.</summary>
    public DateTime? ParkedAt { get; set; }

    private protected override long Sequence => 0;
}
