using EShop.Basket.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Basket.Products;

internal static class ProductSnapshotDataLoaders
{
    [DataLoader]
    public static async Task<Dictionary<Guid, ProductSnapshot>> GetProductSnapshotByIdAsync(
        IReadOnlyList<Guid> ids,
        BasketContext db,
        CancellationToken cancellationToken)
        => await db.Products.AsNoTracking().Where(p => ids.Contains(p.ProductId)).ToDictionaryAsync(p => p.ProductId, cancellationToken);
}
