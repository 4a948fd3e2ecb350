namespace Cacao.Data;

/// <summary>Marks a field as a connection (<c>[UseConnection]</c>, <c>[UsePaging]</c>).</summary>
public sealed class ConnectionFeature
{
    /// <summary>The .NET type of the nodes.</summary>
    public required Type NodeType { get; init; }

    /// <summary>Name of the connection without the suffix; null takes the node type's name.</summary>
    public string? Name { get; init; }

    public bool? IncludeTotalCount { get; init; }

    public int? MaxPageSize { get; init; }

    public int? DefaultPageSize { get; init; }

    public bool? AllowBackwardPagination { get; init; }

    public bool? RequirePagingBoundaries { get; init; }

    /// <summary>True when the resolver takes <see cref="PagingArguments"/> itself; false when its queryable is paged for it.</summary>
    public bool ResolverPages { get; init; } = true;
}
