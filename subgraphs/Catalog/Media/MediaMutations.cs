using EShop.Catalog.Data;
using EShop.Catalog.Products;
using EShop.Defaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Catalog.Media;

[MutationType]
public static partial class MediaMutations
{
    /// <summary>Adds a picture or another medium to a product or a variant.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<ProductNotFoundException>]
    [Error<ProductInvalidException>]
    public static async Task<Product> AddProductMediaAsync(
        AddProductMediaInput input,
        CatalogContext db,
        IPublishEndpoint bus,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var product = await ProductStore.LockAsync(db, input.ProductId, cancellationToken);
        var media = await MediaStore.OfAsync(db, product.Id, cancellationToken);
        MediaRules.CheckCount(media.Count);
        var medium = new ProductMedia
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            ProductId = product.Id,
            Url = MediaRules.CheckUrl(input.Url),
            Alt = MediaRules.CheckAlt(input.Alt),
            Type = input.Type,
        };
        media.Insert(Math.Clamp(input.Position ?? media.Count, 0, media.Count), medium);
        db.ProductMedia.Add(medium);
        await MediaStore.ArrangeAsync(db, bus, product, media, clock.GetUtcNow(), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return product;
    }

    /// <summary>Takes a medium off its product.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<ProductMediaNotFoundException>]
    public static async Task<Product> RemoveProductMediaAsync(
        [ID<ProductMedia>] Guid mediaId,
        CatalogContext db,
        IPublishEndpoint bus,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var productId = await db.ProductMedia
            .Where(m => m.Id == mediaId)
            .Join(db.Products.Where(p => p.Status != ProductStatus.Archived), m => m.ProductId, p => p.Id, (_, p) => (Guid?)p.Id)
            .FirstOrDefaultAsync(cancellationToken)
            ?? throw new ProductMediaNotFoundException(mediaId);
        var product = await ProductStore.LockAsync(db, productId, cancellationToken);
        var media = await MediaStore.OfAsync(db, productId, cancellationToken);
        var medium = media.Find(m => m.Id == mediaId) ?? throw new ProductMediaNotFoundException(mediaId);
        media.Remove(medium);
        db.ProductMedia.Remove(medium);
        await MediaStore.ArrangeAsync(db, bus, product, media, clock.GetUtcNow(), cancellationToken, medium);
        await transaction.CommitAsync(cancellationToken);
        return product;
    }

    /// <summary>Puts the media of a product into another order.</summary>
    /// <param name="mediaIds">All of the product's own media, each once.</param>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<ProductNotFoundException>]
    [Error<ProductInvalidException>]
    public static async Task<Product> ReorderProductMediaAsync(
        [ID<Product>] Guid productId,
        [ID<ProductMedia>] IReadOnlyList<Guid> mediaIds,
        CatalogContext db,
        IPublishEndpoint bus,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var product = await ProductStore.LockAsync(db, productId, cancellationToken);
        var media = await MediaStore.OfAsync(db, productId, cancellationToken);
        if (mediaIds.Count != media.Count || !mediaIds.ToHashSet().SetEquals(media.Select(m => m.Id)))
        {
            throw new ProductInvalidException("mediaIds", "Name each of the product's media once.");
        }

        var ordered = mediaIds.Select(id => media.Find(m => m.Id == id)!).ToList();
        await MediaStore.ArrangeAsync(db, bus, product, ordered, clock.GetUtcNow(), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return product;
    }
}
