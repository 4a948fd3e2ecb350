using MassTransit;

namespace EShop.Ordering.Tests.Support;

/// <summary>What the bus publishes when a receiver of a command has failed for good.</summary>
internal sealed record Failure<T>(T Message) : Fault<T>
    where T : class
{
    public Guid FaultId { get; } = Guid.CreateVersion7();

    public Guid? FaultedMessageId => null;

    public DateTime Timestamp { get; } = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public ExceptionInfo[] Exceptions => [];

    public HostInfo Host => null!;

    public string[] FaultMessageTypes => [];
}
