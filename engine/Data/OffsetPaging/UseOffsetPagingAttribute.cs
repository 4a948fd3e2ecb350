using System.Runtime.CompilerServices;

namespace Cacao.Data;

/// <summary>
/// Makes a field that returns a list, a queryable or a <see cref="CollectionSegment{T}"/> a segment, of which clients <c>skip</c> and
/// <c>take</c>. Settings that are left out are the schema's.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseOffsetPagingAttribute : Attribute
{
    /// <param name="type">The GraphQL type of the items; null takes the elements'.</param>
    /// <param name="order">Where the attribute stands among others.</param>
    public UseOffsetPagingAttribute(Type? type = null, [CallerLineNumber] int order = 0)
    {
        Type = type;
        Order = order;
    }

    public Type? Type { get; }

    public int Order { get; }

    /// <summary>Adds <c>totalCount</c> to the segment.</summary>
    public bool IncludeTotalCount { get; set; }

    /// <summary>The most items a segment may have.</summary>
    public int MaxPageSize { get; set; } = PagingDefaults.MaxPageSize;

    /// <summary>Items a segment has when the client does not say.</summary>
    public int DefaultPageSize { get; set; } = PagingDefaults.DefaultPageSize;

    /// <summary>Refuses requests without <c>take</c>.</summary>
    public bool RequirePagingBoundaries { get; set; }

    /// <summary>The name of the segment's type without its suffix; null takes the field's.</summary>
    public string? CollectionSegmentName { get; set; }

    /// <summary>Names the segment after the field; false after the items.</summary>
    public bool InferCollectionSegmentNameFromField { get; set; } = PagingDefaults.InferCollectionSegmentNameFromField;

    /// <summary>The paging provider by name.</summary>
    public string? ProviderName { get; set; }
}
