using EShop.Contracts;
using EShop.Inventory.BackInStock;
using EShop.Inventory.Data;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Inventory.Stock;

/// <summary>Reads and locks stock levels.</summary>
internal static class StockLevels
{
    /// <summary>
    /// The levels of products, locked in the order of their keys until the transaction ends: two that take the same products wait for one
    /// another instead of for ever.
    /// </summary>
    public static Task<List<StockLevel>> LockAsync(InventoryContext db, Guid[] productIds, CancellationToken cancellationToken)
        => db.StockLevels
            .FromSql($"SELECT * FROM stock_levels WHERE product_id = ANY({productIds}) ORDER BY product_id, warehouse_id FOR UPDATE")
            .ToListAsync(cancellationToken);

    /// <summary>One level, made when it is not there yet, and locked.</summary>
    public static async Task<StockLevel> LockOrCreateAsync(
        InventoryContext db,
        Guid productId,
        Guid warehouseId,
        CancellationToken cancellationToken)
    {
        await db.Database.ExecuteSqlAsync(
            $"""
             INSERT INTO stock_levels (product_id, warehouse_id, on_hand, reserved) VALUES ({productId}, {warehouseId}, 0, 0)
             ON CONFLICT DO NOTHING
             """,
            cancellationToken);
        var levels = await db.StockLevels
            .FromSql($"SELECT * FROM stock_levels WHERE product_id = {productId} AND warehouse_id = {warehouseId} FOR UPDATE")
            .ToListAsync(cancellationToken);
        return levels[0];
    }

    /// <summary>What can be sold of each product, over active warehouses. Products without stock have 0.</summary>
    public static async Task<Dictionary<Guid, int>> GetAvailableAsync(
        InventoryContext db,
        IReadOnlyCollection<Guid> productIds,
        CancellationToken cancellationToken)
    {
        var available = await db.StockLevels
            .Where(l => productIds.Contains(l.ProductId))
            .Join(db.Warehouses.Where(w => w.IsActive), l => l.WarehouseId, w => w.Id, (l, _) => l)
            .GroupBy(l => l.ProductId)
            .Select(g => new { g.Key, Available = g.Sum(l => l.OnHand - l.Reserved) })
            .ToDictionaryAsync(g => g.Key, g => g.Available, cancellationToken);
        foreach (var id in productIds)
        {
            available.TryAdd(id, 0);
        }

        return available;
    }

    /// <summary>Tells the other services what is available now. Called after the changes are saved, in their transaction.</summary>
    public static async Task PublishAsync(
        InventoryContext db,
        IPublishEndpoint bus,
        IReadOnlyCollection<Guid> productIds,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        if (productIds.Count == 0)
        {
            return;
        }

        // Counted before it is read: whoever counted earlier has committed by then, and what they did is read.
        var versions = await NextVersionsAsync(db, [.. productIds.Distinct().Order()], cancellationToken);
        var available = await GetAvailableAsync(db, productIds, cancellationToken);
        foreach (var version in versions)
        {
            await bus.Publish(new StockLevelChanged(version.ProductId, available[version.ProductId], version.Version, now), cancellationToken);
        }

        await BackInStockRequests.AnswerAsync(db, bus, available, now, cancellationToken);
    }

    private static Task<List<StockVersion>> NextVersionsAsync(InventoryContext db, Guid[] sortedIds, CancellationToken cancellationToken)
        => db.StockVersions
            .FromSql(
                $"""
                 INSERT INTO stock_versions (product_id, version) SELECT id, 1 FROM unnest({sortedIds}) AS id
                 ON CONFLICT (product_id) DO UPDATE SET version = stock_versions.version + 1
                 RETURNING product_id, version
                 """)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
}
