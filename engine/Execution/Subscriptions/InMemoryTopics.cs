using System.Collections.Concurrent;

namespace Cacao.Execution;

/// <summary>Topics of this process. A topic exists while someone subscribes to it.</summary>
internal sealed class InMemoryTopics(SubscriptionOptions options) : ITopicEventSender, ITopicEventReceiver
{
    private readonly ConcurrentDictionary<string, InMemoryTopic> _topics = new(StringComparer.Ordinal);

    /// <summary>How many topics have subscribers.</summary>
    public int Count => _topics.Count;

    public ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_topics.TryGetValue(topicName, out var topic))
        {
            topic.Send(message);
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask CompleteAsync(string topicName)
    {
        if (_topics.TryRemove(topicName, out var topic))
        {
            topic.Complete();
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default)
        => SubscribeAsync<TMessage>(topicName, null, null, cancellationToken);

    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(
        string topicName,
        int? bufferCapacity,
        TopicBufferFullMode? bufferFullMode,
        CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        while (true)
        {
            var topic = _topics.GetOrAdd(topicName, static _ => new InMemoryTopic());
            var stream = new InMemorySourceStream<TMessage>(
                this,
                topicName,
                topic,
                bufferCapacity ?? options.TopicBufferCapacity,
                bufferFullMode ?? options.TopicBufferFullMode);
            if (topic.TryAdd(stream))
            {
                return new ValueTask<ISourceStream<TMessage>>(stream);
            }

            // The topic closed between the two lines: a new one takes its name.
            _topics.TryRemove(new KeyValuePair<string, InMemoryTopic>(topicName, topic));
        }
    }

    public void Remove(string topicName, InMemoryTopic topic, IInMemorySubscriber subscriber)
    {
        if (topic.Remove(subscriber))
        {
            _topics.TryRemove(new KeyValuePair<string, InMemoryTopic>(topicName, topic));
        }
    }
}
