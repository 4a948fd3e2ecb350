namespace Cacao.Data;

/// <summary>Marks a field as paged by <c>skip</c> and <c>take</c> (<c>[UseOffsetPaging]</c>). What is left out is the schema's.</summary>
public sealed class OffsetPagingFeature
{
    /// <summary>The .NET type of the items; null takes the elements' of the field's result.</summary>
    public Type? ItemType { get; init; }

    /// <summary>Name of the segment without the suffix.</summary>
    public string? CollectionSegmentName { get; init; }

    public bool? InferCollectionSegmentNameFromField { get; init; }

    public bool? IncludeTotalCount { get; init; }

    public int? MaxPageSize { get; init; }

    public int? DefaultPageSize { get; init; }

    public bool? RequirePagingBoundaries { get; init; }

    /// <summary>The paging provider asked for by name.</summary>
    public string? ProviderName { get; init; }
}
