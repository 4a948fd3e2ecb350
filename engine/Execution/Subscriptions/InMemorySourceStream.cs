using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Cacao.Execution;

internal sealed class InMemorySourceStream<TMessage> : ISourceStream<TMessage>, IInMemorySubscriber
{
    private readonly InMemoryTopics _topics;
    private readonly string _topicName;
    private readonly InMemoryTopic _topic;
    private readonly Channel<TMessage> _channel;
    private readonly bool _failsWhenFull;

    public InMemorySourceStream(
        InMemoryTopics topics,
        string topicName,
        InMemoryTopic topic,
        int capacity,
        TopicBufferFullMode fullMode)
    {
        _topics = topics;
        _topicName = topicName;
        _topic = topic;
        _failsWhenFull = fullMode == TopicBufferFullMode.Fail;
        _channel = Channel.CreateBounded<TMessage>(new BoundedChannelOptions(capacity)
        {
            SingleReader = true,
            FullMode = fullMode switch
            {
                TopicBufferFullMode.DropOldest => BoundedChannelFullMode.DropOldest,
                TopicBufferFullMode.DropNewest => BoundedChannelFullMode.DropNewest,
                TopicBufferFullMode.DropWrite => BoundedChannelFullMode.DropWrite,
                _ => BoundedChannelFullMode.Wait,
            },
        });
    }

    public void Write(object? message)
    {
        if (message is not TMessage typed)
        {
            _channel.Writer.TryComplete(new InvalidOperationException(
                $"The topic `{_topicName}` was subscribed to for {typeof(TMessage)}, but a {message?.GetType()} was sent."));
        }
        else if (!_channel.Writer.TryWrite(typed) && _failsWhenFull)
        {
            _channel.Writer.TryComplete(new InvalidOperationException(
                $"A subscriber of the topic `{_topicName}` was too slow and lost events."));
        }
    }

    public void Complete() => _channel.Writer.TryComplete();

    public IAsyncEnumerable<TMessage> ReadEventsAsync() => ReadAsync();

    public ValueTask DisposeAsync()
    {
        _topics.Remove(_topicName, _topic, this);
        _channel.Writer.TryComplete();
        return ValueTask.CompletedTask;
    }

    private async IAsyncEnumerable<TMessage> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var message in _channel.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return message;
        }
    }
}
