namespace Cacao.Execution;

/// <summary>Subscribes to topics.</summary>
public interface ITopicEventReceiver
{
    ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default);

    /// <param name="bufferCapacity">How many events wait for a slow reader; null takes the option's.</param>
    /// <param name="bufferFullMode">What happens to events that find no place; null takes the option's.</param>
    ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(
        string topicName,
        int? bufferCapacity,
        TopicBufferFullMode? bufferFullMode,
        CancellationToken cancellationToken = default);
}
