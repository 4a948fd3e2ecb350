using System.Runtime.CompilerServices;
using EShop.Inventory.Data;
using EShop.Inventory.Products;
using EShop.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EShop.Inventory.Stock;

/// <summary>Follows what can be sold of a product: what there is, then what there is after each change. Changes that come together are one.</summary>
internal sealed class StockFeed(IServiceScopeFactory scopes, Bells bells)
{
    public async IAsyncEnumerable<ProductStock> FollowAsync(Guid productId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var bell = bells.Listen(productId);
        long? seen = null;
        do
        {
            var (available, version) = await ReadAsync(productId, cancellationToken);
            if (version != seen)
            {
                seen = version;
                yield return new ProductStock(productId, available);
            }
        }
        while (await bell.Rings.ReadAsync(cancellationToken));
    }

    private async Task<(int Available, long Version)> ReadAsync(Guid productId, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<InventoryContext>();

        // The version first: a change between the two reads is told again rather than lost.
        var version = await db.StockVersions.Where(v => v.ProductId == productId).Select(v => v.Version).FirstOrDefaultAsync(cancellationToken);
        return ((await StockLevels.GetAvailableAsync(db, [productId], cancellationToken))[productId], version);
    }
}
