using Cacao.Execution.Operations;
using Cacao.Language;

namespace Cacao.Fusion.Execution;

/// <summary>How an operation is executed over source schemas. Made once, shared by all requests of the operation.</summary>
internal sealed class OperationPlan
{
    // Set by whoever comes first; two that come at once make the same.
    private PlanCoordinates? _coordinates;

    public required DocumentHash DocumentHash { get; init; }

    public required OperationDefinitionNode Operation { get; init; }

    public required CompositeSchema Schema { get; init; }

    public required ResponseObject Root { get; init; }

    public required ConditionTable Conditions { get; init; }

    public required OperationNode[] Nodes { get; init; }

    public required PlanStep[] Steps { get; init; }

    public required int RowSets { get; init; }

    /// <summary>How many cells results have.</summary>
    public SizeHint Cells { get; } = new(256, 1 << 20);

    /// <summary>How many bytes responses have.</summary>
    public SizeHint Response { get; } = new(1024, 1 << 24);

    /// <summary>Number of waves when every call takes the same time.</summary>
    public required int Waves { get; init; }

    /// <summary>What its making took.</summary>
    public required PlanningEffort Effort { get; init; }

    /// <summary>What it selects; made when somebody counts.</summary>
    public PlanCoordinates Coordinates => _coordinates ??= new PlanCoordinates(Schema, Root);

    /// <summary>How long answers may be cached; null where the schema says nothing about it.</summary>
    public required CachePolicy? Caching { get; init; }
}
