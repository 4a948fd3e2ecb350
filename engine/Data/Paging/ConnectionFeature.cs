using Cacao.Types;

namespace Cacao.Data;

/// <summary>Marks a field as a connection (<c>[UseConnection]</c>, <c>[UsePaging]</c>). What is left out is the schema's.</summary>
public sealed class ConnectionFeature
{
    /// <summary>The .NET type of the nodes; null takes the elements' of the field's result.</summary>
    public Type? NodeType { get; init; }

    /// <summary>Name of the connection without the suffix.</summary>
    public string? Name { get; init; }

    /// <summary>
    /// True for <c>[UsePaging]</c>: the connection is made for the field, named after it and nullable. False when the resolver's result is
    /// a connection class, whose name comes from its nodes.
    /// </summary>
    public bool IsMadeForField { get; init; }

    /// <value>False names a connection that is made for a field after its nodes. Default: the schema's.</value>
    public bool? InferConnectionNameFromField { get; init; }

    public bool? IncludeTotalCount { get; init; }

    public bool? IncludeNodesField { get; init; }

    public int? MaxPageSize { get; init; }

    public int? DefaultPageSize { get; init; }

    public bool? AllowBackwardPagination { get; init; }

    public bool? RequirePagingBoundaries { get; init; }

    public bool? EnableRelativeCursors { get; init; }

    /// <summary>The paging provider asked for by name.</summary>
    public string? ProviderName { get; init; }

    /// <summary>True when the resolver takes <see cref="PagingArguments"/> itself; false when its queryable is paged for it.</summary>
    public bool ResolverPages { get; init; } = true;
}
