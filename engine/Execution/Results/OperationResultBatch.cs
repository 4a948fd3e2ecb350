namespace Cacao.Execution;

/// <summary>The answers to a variable batch, in the order of the sets.</summary>
public sealed class OperationResultBatch(IReadOnlyList<ExecutionResult> results) : ExecutionResult
{
    public IReadOnlyList<ExecutionResult> Results { get; } = results;

    public override async ValueTask DisposeAsync()
    {
        foreach (var result in Results)
        {
            await result.DisposeAsync();
        }
    }
}
