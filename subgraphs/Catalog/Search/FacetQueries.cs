using System.Security.Claims;
using EShop.Catalog.Data;

namespace EShop.Catalog.Search;

[QueryType]
public static partial class FacetQueries
{
    /// <summary>How many products there are by category, brand, price and attribute; for the same arguments as <c>products</c>.</summary>
    /// <param name="search">Words to look for in names, brands and descriptions; names and brands forgive typos.</param>
    /// <param name="filter">What is chosen already.</param>
    /// <param name="variants">Counts variants by themselves in place of the products that they belong to.</param>
    public static async Task<ProductFacets> GetProductFacetsAsync(
        string? search,
        ProductSearchFilterInput? filter,
        ClaimsPrincipal user,
        CatalogContext db,
        CancellationToken cancellationToken,
        bool variants = false)
        => new(await ProductCriteria.ReadAsync(db, search, filter, variants, user, cancellationToken));

    /// <summary>The brands of the shop by name, with how many products each has.</summary>
    /// <param name="startsWith">Only brands whose names begin so, in either case.</param>
    /// <param name="first">How many, at most 500.</param>
    public static Task<IReadOnlyList<ProductBrandFacet>> GetProductBrandsAsync(
        string? startsWith,
        ClaimsPrincipal user,
        CatalogContext db,
        CancellationToken cancellationToken,
        int first = 100)
        => BrandCounts.ByNameAsync(db, startsWith, first, user, cancellationToken);
}
