using EShop.Catalog.Categories;
using EShop.Catalog.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Catalog.Search;

/// <summary>Counts products by category, in two statements: the products of each, and the way up from each.</summary>
internal static class CategoryCounts
{
    /// <summary>Categories with what is below them, those with the most products first.</summary>
    public static async Task<IReadOnlyList<(Guid CategoryId, int Count)>> OfAsync(
        CatalogContext db,
        ProductCriteria criteria,
        CancellationToken cancellationToken)
    {
        var own = await criteria.Listed(db, new FacetOmission(Categories: true))
            .Where(p => p.CategoryId != null)
            .GroupBy(p => p.CategoryId!.Value)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var counts = new Dictionary<Guid, int>(own);
        foreach (var link in own.Count == 0 ? [] : await CategoryTree.AboveAsync(db, [.. own.Keys], cancellationToken))
        {
            counts[link.AncestorId] = counts.GetValueOrDefault(link.AncestorId) + own[link.CategoryId];
        }

        return [.. counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key).Select(c => (c.Key, c.Value))];
    }
}
