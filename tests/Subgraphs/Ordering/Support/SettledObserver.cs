using MassTransit;

namespace EShop.Ordering.Tests.Support;

/// <summary>Records every delivery when the transport is told about its outcome.</summary>
internal sealed class SettledObserver(Recorder recorder) : IReceiveObserver
{
    public Task PreReceive(ReceiveContext context) => Task.CompletedTask;

    public Task PostReceive(ReceiveContext context) => RecordAsync(context, context.IsFaulted);

    public Task PostConsume<T>(ConsumeContext<T> context, TimeSpan duration, string consumerType)
        where T : class => Task.CompletedTask;

    public Task ConsumeFault<T>(ConsumeContext<T> context, TimeSpan duration, string consumerType, Exception exception)
        where T : class
    {
        recorder.Add(exception);
        return Task.CompletedTask;
    }

    public Task ReceiveFault(ReceiveContext context, Exception exception) => RecordAsync(context, isFaulted: true);

    private Task RecordAsync(ReceiveContext context, bool isFaulted)
    {
        recorder.Add(new Settled(context.GetMessageId(), context.InputAddress.AbsolutePath.Split('/')[^1], isFaulted));
        return Task.CompletedTask;
    }
}
