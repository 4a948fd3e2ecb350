using EShop.Catalog.Categories;

namespace EShop.Catalog.Search;

/// <summary>How many products of a list stand in a category or below it.</summary>
/// <param name="Category">The category.</param>
/// <param name="Count">How many products.</param>
public sealed record ProductCategoryFacet(Category Category, int Count);
