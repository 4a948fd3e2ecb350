namespace MassTransit.EntityFrameworkCoreIntegration;

/// <summary>
/// A message to be sent once its transaction has committed. It belongs either to a consumed message (inbox columns) or to a
/// batch written outside of consumers (<see cref="OutboxId"/>).
/// </summary>
public class OutboxMessage : StoredMessage
{
    /// <summary>Ascending within one inbox message or one batch. Across transactions it is not an order of commits.</summary>
    public long SequenceNumber { get; set; }

    public DateTime? EnqueueTime { get; set; }

    public Guid? InboxMessageId { get; set; }

    public Guid? InboxConsumerId { get; set; }

    public Guid? OutboxId { get; set; }

    private protected override long Sequence => SequenceNumber;
}
