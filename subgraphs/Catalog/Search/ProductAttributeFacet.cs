using EShop.Catalog.Attributes;

namespace EShop.Catalog.Search;

/// <summary>What an attribute is for the products of a list.</summary>
/// <param name="Key">How filters call the attribute.</param>
/// <param name="Name">What shoppers call the attribute.</param>
/// <param name="Type">The kind of its values.</param>
/// <param name="Unit">What numbers are measured in.</param>
/// <param name="Lowest">The lowest number, for type <c>NUMBER</c>.</param>
/// <param name="Highest">The highest number, for type <c>NUMBER</c>.</param>
/// <param name="Values">The values: numbers in their order, choices in the attribute's, texts by how many products have them. At most 100.</param>
public sealed record ProductAttributeFacet(
    string Key,
    string Name,
    ProductAttributeType Type,
    string? Unit,
    decimal? Lowest,
    decimal? Highest,
    IReadOnlyList<ProductAttributeValueFacet> Values);
