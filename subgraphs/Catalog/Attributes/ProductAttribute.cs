namespace EShop.Catalog.Attributes;

/// <summary>What an attribute is for a product.</summary>
/// <param name="Key">How filters call the attribute.</param>
/// <param name="Name">What shoppers call the attribute.</param>
/// <param name="Type">The kind of its value.</param>
/// <param name="Unit">What numbers are measured in, such as cm.</param>
/// <param name="Value">The value as text, as filters take it: numbers with a point and no unit, <c>true</c> or <c>false</c>.</param>
/// <param name="Number">The value of type <c>NUMBER</c>.</param>
/// <param name="Boolean">The value of type <c>BOOLEAN</c>.</param>
public sealed record ProductAttribute(
    string Key,
    string Name,
    ProductAttributeType Type,
    string? Unit,
    string Value,
    decimal? Number,
    bool? Boolean);
