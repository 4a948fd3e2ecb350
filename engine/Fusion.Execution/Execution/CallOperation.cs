namespace Cacao.Fusion.Execution;

/// <summary>A node of a call with the rows it is run for.</summary>
internal sealed class CallOperation(OperationNode node, TargetSets targets) : IDisposable
{
    private bool[]? _nulls;

    public OperationNode Node { get; } = node;

    public TargetSets Targets { get; } = targets;

    /// <summary>Sets that were answered; the others get an error when the call is over.</summary>
    public bool[] Answered { get; } = new bool[targets.Count];

    /// <summary>Notes that the source found no entity for a set.</summary>
    public void MarkNull(int set) => (_nulls ??= new bool[Targets.Count])[set] = true;

    public bool IsNull(int set) => _nulls is not null && _nulls[set];

    public void Dispose() => Targets.Dispose();
}
