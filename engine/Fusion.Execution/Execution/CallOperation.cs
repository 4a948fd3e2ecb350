namespace Cacao.Fusion.Execution;

/// <summary>A node of a call with the rows it is run for.</summary>
internal sealed class CallOperation(OperationNode node, TargetSets targets) : IDisposable
{
    public OperationNode Node { get; } = node;

    public TargetSets Targets { get; } = targets;

    /// <summary>Sets that were answered; the others get an error when the call is over.</summary>
    public bool[] Answered { get; } = new bool[targets.Count];

    public void Dispose() => Targets.Dispose();
}
