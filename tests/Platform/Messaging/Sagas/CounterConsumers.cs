using EShop.Messaging.Tests.Support;
using MassTransit;

namespace EShop.Messaging.Tests.Sagas;

public sealed class CounterStartedConsumer(Recorder recorder) : IConsumer<CounterStarted>
{
    public Task Consume(ConsumeContext<CounterStarted> context)
    {
        recorder.Add(context.Message);
        return Task.CompletedTask;
    }
}

public sealed class CountedConsumer(Recorder recorder) : IConsumer<Counted>
{
    public Task Consume(ConsumeContext<Counted> context)
    {
        recorder.Add(context.Message);
        return Task.CompletedTask;
    }
}
