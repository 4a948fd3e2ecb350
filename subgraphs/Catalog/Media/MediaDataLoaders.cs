using EShop.Catalog.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Catalog.Media;

internal static class MediaDataLoaders
{
    /// <summary>The media of products. A variant without its own has those of its product.</summary>
    [DataLoader]
    public static async Task<Dictionary<Guid, ProductMedia[]>> GetMediaByProductIdAsync(
        IReadOnlyList<Guid> productIds,
        CatalogContext db,
        CancellationToken cancellationToken)
    {
        var media = await (
                from product in db.Products
                where productIds.Contains(product.Id)
                from medium in db.ProductMedia
                where medium.ProductId == product.Id || medium.ProductId == product.VariantOfId
                orderby medium.Position, medium.Id
                select new { product.Id, IsOwn = medium.ProductId == product.Id, Medium = medium })
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return media
            .GroupBy(m => m.Id)
            .ToDictionary(
                g => g.Key,
                g => g.Where(m => m.IsOwn || !g.Any(o => o.IsOwn)).Select(m => m.Medium).ToArray());
    }
}
