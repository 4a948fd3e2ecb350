namespace Cacao.Data;

/// <summary>Paging defaults of a schema.</summary>
public sealed class PagingOptions
{
    /// <value>Items a page has when the client does not say. Default: 10.</value>
    public int DefaultPageSize { get; set; } = 10;

    /// <value>The most items a page may have. Default: 50.</value>
    public int MaxPageSize { get; set; } = 50;

    /// <value>Adds <c>totalCount</c> to connections. Default: false.</value>
    public bool IncludeTotalCount { get; set; }

    /// <value>Adds <c>last</c> and <c>before</c>. Default: true.</value>
    public bool AllowBackwardPagination { get; set; } = true;

    /// <value>Refuses requests with neither <c>first</c> nor <c>last</c>. Default: false.</value>
    public bool RequirePagingBoundaries { get; set; }

    /// <value>Adds <c>nodes</c> to connections. Default: true.</value>
    public bool IncludeNodesField { get; set; } = true;
}
