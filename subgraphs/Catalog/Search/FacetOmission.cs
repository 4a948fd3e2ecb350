namespace EShop.Catalog.Search;

/// <summary>
/// The filter that is left out while its own facet is counted: shoppers who chose a brand see how many products the other brands have.
/// </summary>
internal readonly record struct FacetOmission(bool Categories = false, bool Brands = false, bool Price = false, Guid? Attribute = null);
