using MassTransit;

namespace EShop.Messaging.Tests.Sagas;

public enum CounterKind
{
    Plain,
    Inserted,
}

public sealed class Counter : SagaStateMachineInstance
{
    public Guid CorrelationId { get; set; }

    public string CurrentState { get; set; } = "";

    public string? Group { get; set; }

    public CounterKind Kind { get; set; }

    public int Count { get; set; }

    public Guid? TimerToken { get; set; }

    public uint RowVersion { get; set; }
}
