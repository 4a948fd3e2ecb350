using EShop.Inventory.Data;
using EShop.Inventory.Stock;
using Microsoft.EntityFrameworkCore;

namespace EShop.Inventory.Products;

internal static class ProductDataLoaders
{
    [DataLoader]
    public static async Task<Dictionary<Guid, int>> GetAvailableStockByProductIdAsync(
        IReadOnlyList<Guid> productIds,
        InventoryContext db,
        CancellationToken cancellationToken)
        => await StockLevels.GetAvailableAsync(db, productIds, cancellationToken);

    [DataLoader]
    public static async Task<Dictionary<Guid, StockLevel[]>> GetStockLevelsByProductIdAsync(
        IReadOnlyList<Guid> productIds,
        InventoryContext db,
        CancellationToken cancellationToken)
    {
        var levels = await db.StockLevels
            .AsNoTracking()
            .Where(l => productIds.Contains(l.ProductId))
            .OrderBy(l => l.WarehouseId)
            .ToListAsync(cancellationToken);
        return levels.GroupBy(l => l.ProductId).ToDictionary(g => g.Key, g => g.ToArray());
    }
}
