using Cacao.Language;

namespace Cacao.Fusion.Execution;

/// <summary>One operation against one source schema, ready to be run.</summary>
internal sealed class OperationNode
{
    public required int Id { get; init; }

    public required PlanNodeKind Kind { get; init; }

    public required int Source { get; init; }

    public required OperationType Operation { get; init; }

    /// <summary>The text of the operation.</summary>
    public required string Text { get; init; }

    public required byte[] TextUtf8 { get; init; }

    /// <summary>The text as a JSON string.</summary>
    public required byte[] TextJson { get; init; }

    /// <summary>The text for several rows in one operation: parts to be joined by the number of the row. Null where there is one row at most.</summary>
    public AliasTemplate? Aliases { get; init; }

    /// <summary>Variables made of rows.</summary>
    public required InputVariable[] Inputs { get; init; }

    /// <summary>How many of the first of them are the key that the entity is looked up by.</summary>
    public required int KeyInputs { get; init; }

    /// <summary>The fields from a row to the object it is run for, where that is one below.</summary>
    public required PathStep[] Way { get; init; }

    /// <summary>Variables of the client that the operation uses.</summary>
    public required ForwardedVariable[] Variables { get; init; }

    /// <summary>Properties from <c>data</c> to the entity; empty for root fields.</summary>
    public required byte[][] DataPath { get; init; }

    public required ObjectReader Reader { get; init; }

    /// <summary>The list of rows it is run for; -1 for the root row.</summary>
    public required int OriginRowSet { get; init; }

    public required IndexSet TargetTypes { get; init; }

    /// <summary>Null when something is always selected.</summary>
    public required Condition? Condition { get; init; }

    public ResponseField? RouteField { get; init; }

    public int RouteType { get; init; } = -1;

    /// <summary>Ids of nodes that must have been run before.</summary>
    public required int[] DependsOn { get; init; }
}
