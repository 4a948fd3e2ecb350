using EShop.Inventory.Data;
using EShop.Inventory.Stock;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Inventory.BackInStock;

/// <summary>
/// Keeps who wants to be told. Whoever asks holds the product's version, as whoever changes its stock does: so a request either comes before the stock
/// does and is answered by it, or finds it there.
/// </summary>
internal static class BackInStockRequests
{
    /// <summary>Asks, in the transaction of the caller. Asking again changes nothing. False when the product can be bought already.</summary>
    public static async Task<bool> AddAsync(InventoryContext db, Guid productId, Guid userId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await db.Database.ExecuteSqlAsync(
            $"""
             INSERT INTO stock_versions (product_id, version) VALUES ({productId}, 0)
             ON CONFLICT (product_id) DO UPDATE SET version = stock_versions.version
             """,
            cancellationToken);
        if ((await StockLevels.GetAvailableAsync(db, [productId], cancellationToken))[productId] > 0)
        {
            return false;
        }

        await db.Database.ExecuteSqlAsync(
            $"""
             INSERT INTO back_in_stock_requests (product_id, user_id, requested_at) VALUES ({productId}, {userId}, {now})
             ON CONFLICT DO NOTHING
             """,
            cancellationToken);
        return true;
    }

    /// <summary>Publishes which of the products somebody waited for, and forgets the requests.</summary>
    public static async Task AnswerAsync(
        InventoryContext db,
        IPublishEndpoint bus,
        IReadOnlyDictionary<Guid, int> available,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var there = available.Where(a => a.Value > 0).Select(a => a.Key).ToArray();
        if (there.Length == 0)
        {
            return;
        }

        var requests = await db.BackInStockRequests
            .FromSql($"DELETE FROM back_in_stock_requests WHERE product_id = ANY({there}) RETURNING product_id, user_id, requested_at")
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        foreach (var product in requests.GroupBy(r => r.ProductId))
        {
            var users = product.OrderBy(r => r.RequestedAt).Select(r => r.UserId).ToArray();
            await bus.Publish(new Contracts.BackInStock(product.Key, users, available[product.Key], now), cancellationToken);
        }
    }
}
