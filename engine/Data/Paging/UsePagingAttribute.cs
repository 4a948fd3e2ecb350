using System.Runtime.CompilerServices;

namespace Cacao.Data;

/// <summary>
/// Makes a field that returns a list, a queryable or a <see cref="Connection{T}"/> a connection, which is made for the field and named
/// after it. Settings that are left out are the schema's.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UsePagingAttribute : Attribute
{
    /// <param name="type">The GraphQL type of the nodes; null takes the elements'.</param>
    /// <param name="order">Where the attribute stands among others.</param>
    public UsePagingAttribute(Type? type = null, [CallerLineNumber] int order = 0)
    {
        Type = type;
        Order = order;
    }

    public Type? Type { get; }

    public int Order { get; }

    /// <summary>Adds <c>totalCount</c> to the connection.</summary>
    public bool IncludeTotalCount { get; set; }

    /// <summary>The most items a page may have.</summary>
    public int MaxPageSize { get; set; } = PagingDefaults.MaxPageSize;

    /// <summary>Items a page has when the client does not say.</summary>
    public int DefaultPageSize { get; set; } = PagingDefaults.DefaultPageSize;

    /// <summary>Adds <c>last</c> and <c>before</c>.</summary>
    public bool AllowBackwardPagination { get; set; } = PagingDefaults.AllowBackwardPagination;

    /// <summary>Refuses requests with neither <c>first</c> nor <c>last</c>.</summary>
    public bool RequirePagingBoundaries { get; set; }

    /// <summary>The name of the connection type without its suffix; null takes the field's.</summary>
    public string? ConnectionName { get; set; }

    /// <summary>Names the connection after the field; false after the nodes.</summary>
    public bool InferConnectionNameFromField { get; set; } = PagingDefaults.InferConnectionNameFromField;

    /// <summary>The paging provider by name.</summary>
    public string? ProviderName { get; set; }
}
