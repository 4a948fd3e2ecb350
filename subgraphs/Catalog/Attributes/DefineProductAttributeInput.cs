using EShop.Catalog.Categories;

namespace EShop.Catalog.Attributes;

/// <param name="Key">1 to 50 lower-case letters, digits and underscores, beginning with a letter.</param>
/// <param name="Name">1 to 100 characters.</param>
/// <param name="Type">The kind of its values. It cannot be changed later.</param>
/// <param name="Unit">What numbers are measured in: at most 20 characters.</param>
/// <param name="IsFacetable">Whether lists of products can be narrowed down by it.</param>
/// <param name="AllowedValues">The values to choose from, for type <c>ENUM</c> alone.</param>
/// <param name="CategoryId">The category whose products have it, with those below; left out, all products have it.</param>
/// <param name="Position">The place among the attributes of a product.</param>
public sealed record DefineProductAttributeInput(
    string Key,
    string Name,
    ProductAttributeType Type,
    string? Unit = null,
    bool IsFacetable = false,
    IReadOnlyList<string>? AllowedValues = null,
    [property: ID<Category>] Guid? CategoryId = null,
    int Position = 0);
