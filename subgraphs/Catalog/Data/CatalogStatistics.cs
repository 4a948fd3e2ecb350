using Microsoft.EntityFrameworkCore;

namespace EShop.Catalog.Data;

/// <summary>What the database knows of how many products there are and how their values are spread.</summary>
internal static class CatalogStatistics
{
    /// <summary>
    /// Counts anew after many rows came at once. The database does so by itself, but only after a minute or more, and until then it would plan lists
    /// and facets for a handful of products.
    /// </summary>
    public static Task RefreshAsync(CatalogContext db, CancellationToken cancellationToken)
        => db.Database.ExecuteSqlAsync(
            $"ANALYZE categories, products, product_prices, product_options, product_media, product_attributes, price_changes",
            cancellationToken);
}
