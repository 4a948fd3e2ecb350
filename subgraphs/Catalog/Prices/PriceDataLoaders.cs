using EShop.Catalog.Data;
using EShop.Catalog.Products;
using Microsoft.EntityFrameworkCore;

namespace EShop.Catalog.Prices;

internal static class PriceDataLoaders
{
    [DataLoader]
    public static async Task<Dictionary<Guid, ProductPrice[]>> GetPricesByProductIdAsync(
        IReadOnlyList<Guid> productIds,
        CatalogContext db,
        CancellationToken cancellationToken)
    {
        var prices = await db.ProductPrices
            .AsNoTracking()
            .Where(p => productIds.Contains(p.ProductId))
            .OrderBy(p => p.Currency)
            .ToListAsync(cancellationToken);
        return prices.GroupBy(p => p.ProductId).ToDictionary(g => g.Key, g => g.ToArray());
    }

    [DataLoader]
    public static async Task<Dictionary<Guid, PriceChange[]>> GetPriceHistoryByProductIdAsync(
        IReadOnlyList<Guid> productIds,
        CatalogContext db,
        CancellationToken cancellationToken)
    {
        var changes = await db.PriceChanges
            .AsNoTracking()
            .Where(p => productIds.Contains(p.ProductId))
            .OrderByDescending(p => p.ValidFrom)
            .ThenByDescending(p => p.Id)
            .ToListAsync(cancellationToken);
        return changes.GroupBy(p => p.ProductId).ToDictionary(g => g.Key, g => g.ToArray());
    }
}
