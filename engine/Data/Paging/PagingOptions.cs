namespace Cacao.Data;

/// <summary>Paging settings of a schema or field. What is null is the schema's, or the default (<see cref="PagingDefaults"/>).</summary>
public sealed class PagingOptions
{
    /// <value>Items a page has when the client does not say. Default: 10.</value>
    public int? DefaultPageSize { get; set; }

    /// <value>The most items a page may have. Default: 50.</value>
    public int? MaxPageSize { get; set; }

    /// <value>Adds <c>totalCount</c> to connections. Default: false.</value>
    public bool? IncludeTotalCount { get; set; }

    /// <value>Adds <c>last</c> and <c>before</c>. Default: true.</value>
    public bool? AllowBackwardPagination { get; set; }

    /// <value>Refuses requests with neither <c>first</c> nor <c>last</c>. Default: false.</value>
    public bool? RequirePagingBoundaries { get; set; }

    /// <value>Names connections after their fields; false after their nodes. Default: true.</value>
    public bool? InferConnectionNameFromField { get; set; }

    /// <value>Names segments of offset paging after their fields; false after their items. Default: true.</value>
    public bool? InferCollectionSegmentNameFromField { get; set; }

    /// <value>Adds <c>nodes</c> to connections. Default: true.</value>
    public bool? IncludeNodesField { get; set; }

    /// <value>Gives pages cursors that lead a number of pages on. Default: false.</value>
    public bool? EnableRelativeCursors { get; set; }

    /// <value>The paging provider by name. Default: the one that fits the result.</value>
    public string? ProviderName { get; set; }

    internal ConnectionFeature ToFeature(Type? entityType, string? connectionName)
        => new()
        {
            NodeType = entityType,
            Name = connectionName,
            IsMadeForField = true,
            InferConnectionNameFromField = InferConnectionNameFromField,
            IncludeTotalCount = IncludeTotalCount,
            IncludeNodesField = IncludeNodesField,
            MaxPageSize = MaxPageSize,
            DefaultPageSize = DefaultPageSize,
            AllowBackwardPagination = AllowBackwardPagination,
            RequirePagingBoundaries = RequirePagingBoundaries,
            EnableRelativeCursors = EnableRelativeCursors,
            ProviderName = ProviderName,
            ResolverPages = false,
        };
}
