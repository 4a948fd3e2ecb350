namespace EShop.Catalog.Search;

/// <summary>How many products have a value.</summary>
/// <param name="Value">The value, as filters take it.</param>
/// <param name="Count">How many products.</param>
public sealed record ProductAttributeValueFacet(string Value, int Count);
