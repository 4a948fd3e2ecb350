namespace Cacao.Execution;

/// <summary>Gives the current executor of a named schema; building it on first use, replacing it on reload.</summary>
public interface IRequestExecutorProvider
{
    ValueTask<IRequestExecutor> GetExecutorAsync(string? schemaName = null, CancellationToken cancellationToken = default);
}
