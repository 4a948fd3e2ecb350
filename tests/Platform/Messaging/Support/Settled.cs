using MassTransit;

namespace EShop.Messaging.Tests.Support;

/// <summary>A delivery whose handling, the commit included, is over.</summary>
public sealed record Settled(Guid? MessageId, string Queue, bool Faulted);

/// <summary>Records every delivery when the broker is told about its outcome.</summary>
internal sealed class SettledObserver(Recorder recorder) : IReceiveObserver
{
    public Task PreReceive(ReceiveContext context) => Task.CompletedTask;

    public Task PostReceive(ReceiveContext context) => Record(context, faulted: context.IsFaulted);

    public Task PostConsume<T>(ConsumeContext<T> context, TimeSpan duration, string consumerType)
        where T : class => Task.CompletedTask;

    public Task ConsumeFault<T>(ConsumeContext<T> context, TimeSpan duration, string consumerType, Exception exception)
        where T : class => Task.CompletedTask;

    public Task ReceiveFault(ReceiveContext context, Exception exception) => Record(context, faulted: true);

    private Task Record(ReceiveContext context, bool faulted)
    {
        recorder.Add(new Settled(context.GetMessageId(), context.InputAddress.AbsolutePath.Split('/')[^1], faulted));
        return Task.CompletedTask;
    }
}
