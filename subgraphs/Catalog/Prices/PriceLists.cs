using EShop.Catalog.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Catalog.Prices;

/// <summary>Prices in other currencies than the product's own. The product is locked by whoever changes them.</summary>
internal static class PriceLists
{
    /// <returns>The price before; null where there was none.</returns>
    public static async Task<decimal?> SetAsync(
        CatalogContext db,
        Guid productId,
        string currency,
        decimal amount,
        CancellationToken cancellationToken)
    {
        var price = await FindAsync(db, productId, currency, cancellationToken);
        if (price is null)
        {
            db.ProductPrices.Add(new ProductPrice { ProductId = productId, Currency = currency, Amount = amount });
            return null;
        }

        var previous = price.Amount;
        price.Amount = amount;
        return previous;
    }

    /// <returns>The price before; null where there was none.</returns>
    public static async Task<decimal?> RemoveAsync(CatalogContext db, Guid productId, string currency, CancellationToken cancellationToken)
    {
        var price = await FindAsync(db, productId, currency, cancellationToken);
        if (price is not null)
        {
            db.ProductPrices.Remove(price);
        }

        return price?.Amount;
    }

    private static Task<ProductPrice?> FindAsync(CatalogContext db, Guid productId, string currency, CancellationToken cancellationToken)
        => db.ProductPrices.FirstOrDefaultAsync(p => p.ProductId == productId && p.Currency == currency, cancellationToken);
}
