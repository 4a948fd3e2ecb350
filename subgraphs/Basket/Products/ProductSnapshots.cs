using EShop.Basket.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Basket.Products;

/// <summary>Finds the snapshot that an event changes, and locks it: events of one product take turns.</summary>
internal static class ProductSnapshots
{
    public static async Task<ProductSnapshot> LockOrCreateAsync(BasketContext db, Guid productId, CancellationToken cancellationToken)
    {
        await db.Database.ExecuteSqlAsync(
            $"""
             INSERT INTO product_snapshots (product_id, sku, name, tax_class, weight_grams, details_version, currency, price_version, is_published,
                                            is_deleted, publication_version, stock_version)
             VALUES ({productId}, '', '', '', 0, 0, '', 0, false, false, 0, 0)
             ON CONFLICT DO NOTHING
             """,
            cancellationToken);
        var snapshots = await db.Products
            .FromSql($"SELECT * FROM product_snapshots WHERE product_id = {productId} FOR UPDATE")
            .IgnoreAutoIncludes()
            .ToListAsync(cancellationToken);
        return snapshots[0];
    }
}
