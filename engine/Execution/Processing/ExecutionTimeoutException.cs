namespace Cacao.Execution.Processing;

/// <summary>An operation's time is up: the server's, or what its caller said it waits.</summary>
internal sealed class ExecutionTimeoutException(TimeSpan time) : Exception
{
    /// <summary>How long it had.</summary>
    public TimeSpan Time { get; } = time;
}
