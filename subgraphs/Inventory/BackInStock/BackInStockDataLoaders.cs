using EShop.Inventory.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Inventory.BackInStock;

internal static class BackInStockDataLoaders
{
    /// <summary>Whether a user waits for a product.</summary>
    [DataLoader]
    public static async Task<Dictionary<(Guid ProductId, Guid UserId), bool>> GetBackInStockRequestedAsync(
        IReadOnlyList<(Guid ProductId, Guid UserId)> keys,
        InventoryContext db,
        CancellationToken cancellationToken)
    {
        var products = keys.Select(k => k.ProductId).ToArray();
        var users = keys.Select(k => k.UserId).Distinct().ToArray();
        var requests = await db.BackInStockRequests
            .Where(r => products.Contains(r.ProductId) && users.Contains(r.UserId))
            .Select(r => new { r.ProductId, r.UserId })
            .ToListAsync(cancellationToken);
        return requests.ToDictionary(r => (r.ProductId, r.UserId), _ => true);
    }
}
