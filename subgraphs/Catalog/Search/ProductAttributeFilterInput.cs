namespace EShop.Catalog.Search;

/// <summary>Products that have an attribute: with one of the values, within the bounds, or at all when neither is given.</summary>
/// <param name="Key">The attribute's key. Nothing is found by a key that no attribute has.</param>
/// <param name="Values">As <c>ProductAttribute.value</c> shows them.</param>
/// <param name="Min">For numbers: not less.</param>
/// <param name="Max">For numbers: not more.</param>
public sealed record ProductAttributeFilterInput(
    string Key,
    IReadOnlyList<string>? Values = null,
    decimal? Min = null,
    decimal? Max = null);
