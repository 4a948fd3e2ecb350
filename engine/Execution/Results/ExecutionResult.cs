namespace Cacao.Execution;

/// <summary>What an executor answers: an <see cref="OperationResult"/>, a <see cref="ResponseStream"/> or a <see cref="OperationResultBatch"/>.</summary>
public abstract class ExecutionResult : IExecutionResult
{
    public virtual ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
