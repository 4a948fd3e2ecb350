using System.Runtime.CompilerServices;

namespace Cacao.Data;

/// <summary>Gives a field whose resolver returns a connection its paging settings. Settings that are left out are the schema's.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseConnectionAttribute : Attribute
{
    /// <param name="order">Where the attribute stands among others.</param>
    public UseConnectionAttribute([CallerLineNumber] int order = 0)
    {
        Order = order;
    }

    public int Order { get; }

    /// <summary>Counts the list when <c>totalCount</c> is selected.</summary>
    public bool IncludeTotalCount { get; set; }

    /// <summary>The most items a page may have.</summary>
    public int MaxPageSize { get; set; } = PagingDefaults.MaxPageSize;

    /// <summary>Items a page has when the client does not say.</summary>
    public int DefaultPageSize { get; set; } = PagingDefaults.DefaultPageSize;

    /// <summary>Adds <c>last</c> and <c>before</c>.</summary>
    public bool AllowBackwardPagination { get; set; } = PagingDefaults.AllowBackwardPagination;

    /// <summary>Refuses requests with neither <c>first</c> nor <c>last</c>.</summary>
    public bool RequirePagingBoundaries { get; set; }

    /// <summary>Gives pages cursors that lead a number of pages on.</summary>
    public bool EnableRelativeCursors { get; set; }

    /// <summary>The name of the connection type without its suffix; null takes the node type's.</summary>
    public string? Name { get; set; }

    /// <inheritdoc cref="Name"/>
    public string? ConnectionName { get; set; }

    public bool InferConnectionNameFromField { get; set; } = PagingDefaults.InferConnectionNameFromField;
}
