namespace EShop.Messaging;

/// <summary>Settings of the bus, bound from the section `Messaging`.</summary>
public sealed class MessagingOptions
{
    public const string Section = "Messaging";

    /// <summary>How long a message may come again and still be known. </summary>
    /// <value>Default 30 minutes.</value>
    public TimeSpan DuplicateDetectionWindow { get; set; } = TimeSpan.FromMinutes(30);

    /// <value>Default 1 minute.</value>
    public TimeSpan InboxCleanupInterval { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How often the outbox is looked at without a signal; it finds what another instance has left.</summary>
    /// <value>Default 5 seconds.</value>
    public TimeSpan OutboxPollInterval { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How often the schedule is looked at without a signal and with nothing due.</summary>
    /// <value>Default 15 seconds.</value>
    public TimeSpan SchedulePollInterval { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>After so many failures, with the broker in good health, a batch or a scheduled message is parked.</summary>
    /// <value>Default 10.</value>
    public int FailuresBeforeParking { get; set; } = 10;

    /// <summary>Messages that one endpoint handles at a time in one process. Each holds a database connection.</summary>
    /// <value>Default 4; the connection pool of a service has 12.</value>
    public int ConcurrentMessageLimit { get; set; } = 4;

    /// <summary>Immediate attempts after a transient failure, 50 ms and growing apart.</summary>
    /// <value>Default 5.</value>
    public int RetryLimit { get; set; } = 5;

    /// <summary>Later attempts after transient failures that outlive the immediate ones.</summary>
    /// <value>Default 10 seconds, 1 minute, 5 minutes.</value>
    public IList<TimeSpan> RedeliveryIntervals { get; set; } = [];

    /// <summary>The redelivery intervals in force.</summary>
    internal TimeSpan[] Redeliveries => RedeliveryIntervals.Count > 0
        ? [.. RedeliveryIntervals]
        : [TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5)];
}
