using EShop.Catalog.Categories;

namespace EShop.Catalog.Search;

/// <summary>
/// What shoppers narrow a list of products down by. A product in variants is found when one of its variants has the price and all of the
/// attributes.
/// </summary>
/// <param name="CategoryIds">Products of one of these categories, or of those below.</param>
/// <param name="Brands">Products of one of these brands.</param>
/// <param name="Price">Products that cost so much.</param>
/// <param name="Attributes">Products that have all of these attributes: at most 20.</param>
public sealed record ProductSearchFilterInput(
    [property: ID<Category>] IReadOnlyList<Guid>? CategoryIds = null,
    IReadOnlyList<string>? Brands = null,
    ProductPriceRangeInput? Price = null,
    IReadOnlyList<ProductAttributeFilterInput>? Attributes = null);
