namespace Cacao.Execution;

/// <summary>The events of a topic from the moment of subscription. Disposing it ends the subscription.</summary>
public interface ISourceStream<out TMessage> : IAsyncDisposable
{
    IAsyncEnumerable<TMessage> ReadEventsAsync();
}
