using System.Security.Claims;
using EShop.Catalog.Data;
using EShop.Catalog.Products;
using Microsoft.EntityFrameworkCore;

namespace EShop.Catalog.Search;

/// <summary>Counts products by brand, in one statement.</summary>
internal static class BrandCounts
{
    private const int MaxBrands = 500;
    private const int MaxFacetBrands = 100;

    public static async Task<IReadOnlyList<ProductBrandFacet>> ByNameAsync(
        CatalogContext db,
        string? startsWith,
        int first,
        ClaimsPrincipal user,
        CancellationToken cancellationToken)
    {
        var products = db.Products.VisibleTo(user).Where(p => p.VariantOfId == null);
        if (!string.IsNullOrEmpty(startsWith))
        {
            // Backslash, percent and underscore mean themselves.
            var pattern = startsWith
                .Replace(@"\", @"\\", StringComparison.Ordinal)
                .Replace("%", @"\%", StringComparison.Ordinal)
                .Replace("_", @"\_", StringComparison.Ordinal) + "%";
            products = products.Where(p => EF.Functions.ILike(p.Brand!, pattern));
        }

        var brands = await products
            .Where(p => p.Brand != null)
            .GroupBy(p => p.Brand!)
            .OrderBy(g => g.Key)
            .Select(g => new { g.Key, Count = g.Count() })
            .Take(Math.Clamp(first, 0, MaxBrands))
            .ToListAsync(cancellationToken);
        return brands.ConvertAll(b => new ProductBrandFacet(b.Key, b.Count));
    }

    /// <summary>The brands with the most products first.</summary>
    public static async Task<IReadOnlyList<ProductBrandFacet>> OfAsync(
        CatalogContext db,
        ProductCriteria criteria,
        CancellationToken cancellationToken)
    {
        var brands = await criteria.Listed(db, new FacetOmission(Brands: true))
            .Where(p => p.Brand != null)
            .GroupBy(p => p.Brand!)
            .Select(g => new { g.Key, Count = g.Count() })
            .OrderByDescending(b => b.Count)
            .ThenBy(b => b.Key)
            .Take(MaxFacetBrands)
            .ToListAsync(cancellationToken);
        return brands.ConvertAll(b => new ProductBrandFacet(b.Key, b.Count));
    }
}
