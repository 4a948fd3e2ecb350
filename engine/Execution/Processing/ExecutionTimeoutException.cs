namespace Cacao.Execution.Processing;

/// <summary>The operation took longer than it may.</summary>
internal sealed class ExecutionTimeoutException : Exception;
