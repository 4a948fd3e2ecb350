namespace Cacao.Execution;

/// <summary>Sends events to whoever subscribed to a topic.</summary>
public interface ITopicEventSender
{
    ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken = default);

    /// <summary>Ends the streams of a topic once they have delivered what was sent.</summary>
    ValueTask CompleteAsync(string topicName);
}
