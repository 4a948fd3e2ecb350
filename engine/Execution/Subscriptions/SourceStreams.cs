using System.Runtime.CompilerServices;
using Cacao.Types;

namespace Cacao.Execution;

/// <summary>Makes source streams of subscription fields: the source generator's resolvers call it.</summary>
public static class SourceStreams
{
    /// <summary>Subscribes to a topic; the subscription ends with the stream.</summary>
    public static async ValueTask<IAsyncEnumerable<object?>> SubscribeAsync<TMessage>(this IResolverContext context, string topicName)
    {
        ArgumentNullException.ThrowIfNull(context);
        var receiver = context.Service<ITopicEventReceiver>();
        var stream = await receiver.SubscribeAsync<TMessage>(topicName, context.RequestAborted).ConfigureAwait(false);
        return new TopicEvents<TMessage>(stream);
    }

    /// <summary>The events of a stream that a subscribe method returned.</summary>
    public static IAsyncEnumerable<object?> ReadAsync<TMessage>(ISourceStream<TMessage> stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new TopicEvents<TMessage>(stream);
    }

    /// <summary>The events of an asynchronous sequence that a subscribe method returned.</summary>
    public static async IAsyncEnumerable<object?> ReadAsync<TMessage>(
        IAsyncEnumerable<TMessage> events,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(events);
        await foreach (var message in events.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return message;
        }
    }
}
