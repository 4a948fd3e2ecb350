using Cacao.Types;

namespace Cacao.Execution;

/// <summary>
/// Executes requests against one schema. The server's and the gateway's executors implement it, so every transport serves both.
/// </summary>
public interface IRequestExecutor
{
    Schema Schema { get; }

    /// <summary>
    /// Never throws for what a request can cause; faults become errors of the result. Throws <see cref="OperationCanceledException"/>
    /// when <paramref name="cancellationToken"/> is cancelled.
    /// </summary>
    ValueTask<ExecutionResult> ExecuteAsync(OperationRequest request, CancellationToken cancellationToken = default);
}
