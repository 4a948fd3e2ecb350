namespace MassTransit.EntityFrameworkCoreIntegration;

/// <summary>
/// One batch of messages that were written by one SaveChanges outside of consumers. The rows of a batch commit together,
/// which is what makes a cursor over their sequence numbers safe.
/// </summary>
public class OutboxState
{
    public Guid OutboxId { get; set; }

    public Guid LockId { get; set; }

    public byte[]? RowVersion { get; set; }

    public DateTime Created { get; set; }

    public DateTime? Delivered { get; set; }

    public long? LastSequenceNumber { get; set; }

    /// <summary>Failed deliveries with the broker in good health.</summary>
    public int Failures { get; set; }

    /// <summary>Not tried again before.</summary>
    public DateTime? NotBefore { get; set; }

    /// <summary>Taken out of delivery after too many failures; an operator clears it.</summary>
    public DateTime? ParkedAt { get; set; }
}
