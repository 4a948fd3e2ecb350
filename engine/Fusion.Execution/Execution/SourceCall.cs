namespace Cacao.Fusion.Execution;

/// <summary>One call to one source schema on its way.</summary>
internal sealed class SourceCall(PlanStep step, CallOperation[] operations, SourceSchemaRequest request, bool usesAliases) : IDisposable
{
    public PlanStep Step { get; } = step;

    public CallOperation[] Operations { get; } = operations;

    public SourceSchemaRequest Request { get; } = request;

    /// <summary>The only operation looks up all its entities by aliases, as its variable set says.</summary>
    public bool UsesAliases { get; } = usesAliases;

    /// <summary>For a call whose operation each entry of the request runs with one variable set: the entry's operation and set.</summary>
    public List<(int Operation, int Set)>? Entries { get; init; }

    public PooledBuffer? ExtraVariables { get; init; }

    public void Dispose()
    {
        foreach (var operation in Operations)
        {
            operation.Dispose();
        }

        ExtraVariables?.Dispose();
    }
}
