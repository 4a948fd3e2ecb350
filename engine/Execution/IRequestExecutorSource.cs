namespace Cacao.Execution;

/// <summary>Makes the executor of one name: a gateway's, say, which is replaced when its configuration changes.</summary>
public interface IRequestExecutorSource
{
    string SchemaName { get; }

    ValueTask<IRequestExecutor> GetExecutorAsync(CancellationToken cancellationToken = default);
}
