namespace Cacao.Fusion.Execution;

/// <summary>A node of a call with the rows it is run for.</summary>
internal sealed class CallOperation(OperationNode node, TargetSets targets) : IDisposable
{
    public OperationNode Node { get; } = node;

    public TargetSets Targets { get; } = targets;

    public void Dispose() => Targets.Dispose();
}
