namespace Cacao.Execution;

/// <summary>What an executor answers: one result, a stream of results or a batch.</summary>
public interface IExecutionResult : IAsyncDisposable;
