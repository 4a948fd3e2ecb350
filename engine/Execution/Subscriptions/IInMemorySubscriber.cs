namespace Cacao.Execution;

/// <summary>A topic's view of a stream.</summary>
internal interface IInMemorySubscriber
{
    void Write(object? message);

    void Complete();
}
