namespace EShop.Catalog.Search;

/// <summary>How many products there are of a brand.</summary>
/// <param name="Brand">The brand.</param>
/// <param name="Count">How many products.</param>
public sealed record ProductBrandFacet(string Brand, int Count);
