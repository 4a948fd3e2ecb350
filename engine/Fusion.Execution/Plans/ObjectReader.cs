namespace Cacao.Fusion.Execution;

/// <summary>How the objects of one selection set are read from a source's answer into rows.</summary>
internal sealed class ObjectReader
{
    public required ResponseObject Object { get; init; }

    /// <summary>In the order in which they were selected: a source answers in this order.</summary>
    public required PropertyReader[] Properties { get; init; }

    /// <summary>The object type of every object; -1 when <c>__typename</c> tells.</summary>
    public required int OnlyType { get; init; }

    /// <summary>The types that <c>__typename</c> can tell.</summary>
    public required IReadOnlyList<CompositeType> TypeNames { get; init; }

    /// <summary>
    /// True when objects with the same text may be one row, wherever they stand: no other call puts values into them by way of an object
    /// above, which may be another one for each.
    /// </summary>
    public bool Shares { get; set; }

    /// <summary>The list that rows read here are added to; -1 for none.</summary>
    public required int RowSet { get; init; }
}
