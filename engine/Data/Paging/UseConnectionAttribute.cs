namespace Cacao.Data;

/// <summary>Makes a field a connection that its resolver pages with <see cref="PagingArguments"/>. Settings that are left out are the schema's.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseConnectionAttribute : Attribute
{
    /// <summary>Adds <c>totalCount</c> to the connection.</summary>
    public bool IncludeTotalCount { get; set; }

    /// <summary>The most items a page may have.</summary>
    public int MaxPageSize { get; set; }

    /// <summary>Items a page has when the client does not say.</summary>
    public int DefaultPageSize { get; set; }

    /// <summary>Adds <c>last</c> and <c>before</c>.</summary>
    public bool AllowBackwardPagination { get; set; }

    /// <summary>Refuses requests with neither <c>first</c> nor <c>last</c>.</summary>
    public bool RequirePagingBoundaries { get; set; }

    /// <summary>The name of the connection type without its suffix; null takes the node type's.</summary>
    public string? ConnectionName { get; set; }
}
