namespace EShop.Catalog.Search;

/// <summary>
/// How many products a list has by category, brand, price and attribute. Each facet is counted as if nothing had been chosen in it, so that
/// it shows what choosing something else would give.
/// </summary>
public sealed class ProductFacets
{
    internal ProductFacets(ProductCriteria criteria) => Criteria = criteria;

    internal ProductCriteria Criteria { get; }
}
