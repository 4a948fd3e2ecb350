namespace Cacao.Execution;

/// <summary>
/// A subscription's or an incremental response's parts. Enumerate once; dispose each part after writing it, and the stream at the end:
/// disposing ends the source.
/// </summary>
public abstract class ResponseStream : ExecutionResult
{
    public abstract ResponseStreamKind Kind { get; }

    public abstract IAsyncEnumerable<OperationResult> ReadResultsAsync(CancellationToken cancellationToken = default);
}
