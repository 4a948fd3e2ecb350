namespace Cacao.Fusion.Execution;

/// <summary>The nodes that go to one source schema together.</summary>
internal sealed class PlanStep
{
    public required int Index { get; init; }

    public required int Source { get; init; }

    public required OperationNode[] Nodes { get; init; }

    /// <summary>Steps that must be done before.</summary>
    public required int[] DependsOn { get; init; }

    /// <summary>Steps that wait for this one.</summary>
    public required int[] Dependents { get; init; }
}
