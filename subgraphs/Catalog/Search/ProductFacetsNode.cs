using EShop.Catalog.Categories;
using EShop.Catalog.Data;

namespace EShop.Catalog.Search;

[ObjectType<ProductFacets>]
public static partial class ProductFacetsNode
{
    /// <summary>The categories that the products stand in, and those above: each with what is below it, the fullest first.</summary>
    public static async Task<IReadOnlyList<ProductCategoryFacet>> GetCategoriesAsync(
        [Parent] ProductFacets facets,
        CatalogContext db,
        ICategoryByIdDataLoader categories,
        CancellationToken cancellationToken)
    {
        var counts = await CategoryCounts.OfAsync(db, facets.Criteria, cancellationToken);
        var found = await categories.LoadAsync([.. counts.Select(c => c.CategoryId)], cancellationToken);
        return [.. counts.Zip(found, (c, category) => (category, c.Count)).Where(c => c.category is not null)
            .Select(c => new ProductCategoryFacet(c.category!, c.Count))];
    }

    /// <summary>The brands of the products, those with the most first: at most 100.</summary>
    public static Task<IReadOnlyList<ProductBrandFacet>> GetBrandsAsync(
        [Parent] ProductFacets facets,
        CatalogContext db,
        CancellationToken cancellationToken)
        => BrandCounts.OfAsync(db, facets.Criteria, cancellationToken);

    /// <summary>What the products cost.</summary>
    /// <param name="currency">ISO 4217; that of the chosen price, else the shop's, when it is left out.</param>
    public static Task<ProductPriceFacet> GetPricesAsync(
        [Parent] ProductFacets facets,
        string? currency,
        CatalogContext db,
        CancellationToken cancellationToken)
        => PriceCounts.OfAsync(
            db, facets.Criteria, SearchCurrency.Of(currency ?? facets.Criteria.Price?.Currency), cancellationToken);

    /// <summary>The attributes that lists can be narrowed down by, in the shop's order.</summary>
    public static Task<IReadOnlyList<ProductAttributeFacet>> GetAttributesAsync(
        [Parent] ProductFacets facets,
        CatalogContext db,
        CancellationToken cancellationToken)
        => AttributeCounts.OfAsync(db, facets.Criteria, cancellationToken);
}
