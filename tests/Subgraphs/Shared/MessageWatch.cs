using System.Collections.Concurrent;
using System.Threading.Channels;
using MassTransit;

namespace EShop.Subgraphs.Testing;

/// <summary>Sends what other services would, waits until it is dealt with, and hears what the service tells.</summary>
public sealed class MessageWatch
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly IBusControl _bus;
    private readonly ConcurrentDictionary<Guid, TaskCompletionSource<bool>> _deliveries = new();
    private int _listeners;

    internal MessageWatch(IBusControl bus)
    {
        _bus = bus;
        bus.ConnectReceiveObserver(new Observer(this));
    }

    /// <summary>Sends a command to its queue.</summary>
    /// <returns>True when it was dealt with, false when it faulted; either way its transaction is over.</returns>
    public Task<bool> SendAsync<T>(Uri address, T command, Guid? messageId = null)
        where T : class
        => WatchAsync(messageId, async id => await (await _bus.GetSendEndpoint(address)).Send(command, context => context.MessageId = id));

    /// <summary>Publishes an event that one queue of the service takes.</summary>
    /// <inheritdoc cref="SendAsync"/>
    public Task<bool> PublishAsync<T>(T message, Guid? messageId = null)
        where T : class
        => WatchAsync(messageId, id => _bus.Publish(message, context => context.MessageId = id));

    /// <summary>Hears every <typeparamref name="T"/> from now on.</summary>
    public async Task<Listener<T>> ListenAsync<T>()
        where T : class
    {
        var channel = Channel.CreateUnbounded<T>();
        var handle = _bus.ConnectReceiveEndpoint(
            $"test-{typeof(T).Name}-{Interlocked.Increment(ref _listeners)}",
            endpoint => endpoint.Handler<T>(context => channel.Writer.WriteAsync(context.Message).AsTask()));
        await handle.Ready;
        return new Listener<T>(channel.Reader);
    }

    private async Task<bool> WatchAsync(Guid? messageId, Func<Guid, Task> send)
    {
        var id = messageId ?? Guid.CreateVersion7();
        var done = _deliveries[id] = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        await send(id);
        return await done.Task.WaitAsync(s_patience);
    }

    private void Settle(ReceiveContext context, bool succeeded)
    {
        // Only the service's own queues count, not those of listeners.
        if (!context.InputAddress.AbsolutePath.Contains("/test-", StringComparison.Ordinal)
            && context.GetMessageId() is { } id && _deliveries.TryGetValue(id, out var done))
        {
            done.TrySetResult(succeeded);
        }
    }

    /// <summary>What was heard, in the order of arrival.</summary>
    public sealed class Listener<T>(ChannelReader<T> messages)
    {
        /// <summary>The next one; those before it that do not match are passed over.</summary>
        public async Task<T> NextAsync(Func<T, bool>? matches = null)
        {
            using var patience = new CancellationTokenSource(s_patience);
            while (true)
            {
                var message = await messages.ReadAsync(patience.Token);
                if (matches?.Invoke(message) != false)
                {
                    return message;
                }
            }
        }

        /// <summary>What was heard and not yet asked for.</summary>
        public IReadOnlyList<T> Rest()
        {
            var rest = new List<T>();
            while (messages.TryRead(out var message))
            {
                rest.Add(message);
            }

            return rest;
        }
    }

    private sealed class Observer(MessageWatch watch) : IReceiveObserver
    {
        public Task PreReceive(ReceiveContext context) => Task.CompletedTask;

        public Task PostReceive(ReceiveContext context)
        {
            watch.Settle(context, !context.IsFaulted);
            return Task.CompletedTask;
        }

        public Task PostConsume<T>(ConsumeContext<T> context, TimeSpan duration, string consumerType)
            where T : class => Task.CompletedTask;

        public Task ConsumeFault<T>(ConsumeContext<T> context, TimeSpan duration, string consumerType, Exception exception)
            where T : class => Task.CompletedTask;

        public Task ReceiveFault(ReceiveContext context, Exception exception)
        {
            watch.Settle(context, succeeded: false);
            return Task.CompletedTask;
        }
    }
}
