using EShop.Catalog.Data;
using EShop.Contracts;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Catalog.Products;

/// <summary>
/// Shows products to shoppers and hides them. A product takes its variants with it. Others hear what can be bought: not the product that is sold
/// in variants, which shoppers see but never put into a basket.
/// </summary>
internal static class ProductPublication
{
    /// <summary>False when there was nothing to do. The product is locked.</summary>
    public static async Task<bool> PublishAsync(
        CatalogContext db,
        IPublishEndpoint bus,
        Product product,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        if (product.VariantOfId is { } parentId
            && await db.Products.AnyAsync(p => p.Id == parentId && p.Status != ProductStatus.Published, cancellationToken))
        {
            throw new ProductInvalidException("id", "A variant is published with or after its product.");
        }

        return await ChangeAsync(db, bus, product, ProductStatus.Published, now, cancellationToken);
    }

    public static Task<bool> UnpublishAsync(
        CatalogContext db,
        IPublishEndpoint bus,
        Product product,
        DateTimeOffset now,
        CancellationToken cancellationToken)
        => ChangeAsync(db, bus, product, ProductStatus.Draft, now, cancellationToken);

    /// <summary>Takes the product and its variants out of the shop. The last variant that goes makes its product sellable again.</summary>
    public static async Task ArchiveAsync(
        CatalogContext db,
        IPublishEndpoint bus,
        Product product,
        Product? parent,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        foreach (var item in (IEnumerable<Product>)[product, .. await ProductStore.LockVariantsAsync(db, product, cancellationToken)])
        {
            item.Touch(null, now);
            item.Status = ProductStatus.Archived;
            item.PublishAt = null;
            item.UnpublishAt = null;
            await bus.Publish(new ProductDeleted(item.Id, item.Version, now), cancellationToken);
        }

        if (parent is null
            || await db.Products.AnyAsync(
                p => p.VariantOfId == parent.Id && p.Id != product.Id && p.Status != ProductStatus.Archived, cancellationToken))
        {
            return;
        }

        parent.HasVariants = false;
        parent.Touch(null, now);
        if (parent.IsOnSale)
        {
            await bus.Publish(new ProductPublished(parent.Id, parent.Version, now), cancellationToken);
        }
    }

    private static async Task<bool> ChangeAsync(
        CatalogContext db,
        IPublishEndpoint bus,
        Product product,
        ProductStatus status,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        if (product.Status == status)
        {
            return false;
        }

        foreach (var item in (IEnumerable<Product>)[product, .. await ProductStore.LockVariantsAsync(db, product, cancellationToken)])
        {
            if (item.Status == status)
            {
                continue;
            }

            item.Touch(null, now);
            item.Status = status;
            if (item.HasVariants)
            {
                continue;
            }

            await (status == ProductStatus.Published
                ? bus.Publish(new ProductPublished(item.Id, item.Version, now), cancellationToken)
                : bus.Publish(new ProductUnpublished(item.Id, item.Version, now), cancellationToken));
        }

        return true;
    }
}
