namespace Cacao.Execution;

/// <summary>The events of a topic's stream; ends the subscription even when nobody read it.</summary>
internal sealed class TopicEvents<TMessage>(ISourceStream<TMessage> stream) : IAsyncEnumerable<object?>, IAsyncDisposable
{
    public async IAsyncEnumerator<object?> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (var message in stream.ReadEventsAsync().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return message;
        }
    }

    public ValueTask DisposeAsync() => stream.DisposeAsync();
}
