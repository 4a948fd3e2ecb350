namespace EShop.Catalog.Attributes;

/// <summary>Fields that are left out or null stay as they are.</summary>
/// <param name="Id">The attribute's definition.</param>
/// <param name="Name">1 to 100 characters.</param>
/// <param name="Unit">What numbers are measured in: at most 20 characters.</param>
/// <param name="IsFacetable">Whether lists of products can be narrowed down by it.</param>
/// <param name="AllowedValues">The values to choose from. Those that products have cannot be left out.</param>
/// <param name="Position">The place among the attributes of a product.</param>
public sealed record UpdateProductAttributeInput(
    [property: ID<ProductAttributeDefinition>] Guid Id,
    string? Name = null,
    string? Unit = null,
    bool? IsFacetable = null,
    IReadOnlyList<string>? AllowedValues = null,
    int? Position = null);
