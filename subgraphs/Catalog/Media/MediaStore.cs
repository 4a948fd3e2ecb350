using EShop.Catalog.Data;
using EShop.Catalog.Products;
using EShop.Catalog.Variants;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Catalog.Media;

/// <summary>How mutations read and arrange the media of a product that they have locked.</summary>
internal static class MediaStore
{
    public static Task<List<ProductMedia>> OfAsync(CatalogContext db, Guid productId, CancellationToken cancellationToken)
        => db.ProductMedia.Where(m => m.ProductId == productId).OrderBy(m => m.Position).ThenBy(m => m.Id).ToListAsync(cancellationToken);

    /// <summary>Saves the order. The first picture is the one that lists show and other services copy.</summary>
    /// <param name="removed">What was taken out: its picture is shown no longer.</param>
    public static async Task ArrangeAsync(
        CatalogContext db,
        IPublishEndpoint bus,
        Product product,
        List<ProductMedia> media,
        DateTimeOffset now,
        CancellationToken cancellationToken,
        ProductMedia? removed = null)
    {
        for (var i = 0; i < media.Count; i++)
        {
            media[i].Position = i;
        }

        var before = VariantInheritance.Of(product);
        product.Touch(null, now);
        var first = media.Find(m => m.Type == ProductMediaType.Image)?.Url;
        product.ImageUrl = first ?? (product.ImageUrl == removed?.Url ? null : product.ImageUrl);
        if (product.ImageUrl != before.ImageUrl)
        {
            await ProductStore.TellChangeAsync(db, bus, product, before, now, cancellationToken);
        }

        await ProductStore.SaveAsync(db, product, cancellationToken);
    }
}
