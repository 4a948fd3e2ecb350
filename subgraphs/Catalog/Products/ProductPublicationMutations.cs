using EShop.Catalog.Data;
using EShop.Defaults;
using MassTransit;

namespace EShop.Catalog.Products;

[MutationType]
public static partial class ProductPublicationMutations
{
    /// <summary>Shows the product to shoppers, with its variants.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<ProductNotFoundException>]
    [Error<ProductInvalidException>]
    [Error<ProductChangedException>]
    public static async Task<Product> PublishProductAsync(
        [ID<Product>] Guid id,
        int? version,
        CatalogContext db,
        IPublishEndpoint bus,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var product = await ProductStore.LockAsync(db, id, cancellationToken);
        if (product.Status != ProductStatus.Published)
        {
            product.Expect(version);
            await ProductPublication.PublishAsync(db, bus, product, clock.GetUtcNow(), cancellationToken);
            await ProductStore.SaveAsync(db, product, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        return product;
    }

    /// <summary>Hides the product from shoppers, with its variants.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<ProductNotFoundException>]
    [Error<ProductChangedException>]
    public static async Task<Product> UnpublishProductAsync(
        [ID<Product>] Guid id,
        int? version,
        CatalogContext db,
        IPublishEndpoint bus,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var product = await ProductStore.LockAsync(db, id, cancellationToken);
        if (product.Status != ProductStatus.Draft)
        {
            product.Expect(version);
            await ProductPublication.UnpublishAsync(db, bus, product, clock.GetUtcNow(), cancellationToken);
            await ProductStore.SaveAsync(db, product, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        return product;
    }

    /// <summary>Takes the product out of the shop for good, with its variants; orders still name it.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<ProductNotFoundException>]
    [Error<ProductChangedException>]
    public static async Task<Product> DeleteProductAsync(
        [ID<Product>] Guid id,
        int? version,
        CatalogContext db,
        IPublishEndpoint bus,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var (product, parent) = await ProductStore.LockWithParentAsync(db, id, cancellationToken);
        product.Expect(version);
        await ProductPublication.ArchiveAsync(db, bus, product, parent, clock.GetUtcNow(), cancellationToken);
        await ProductStore.SaveAsync(db, product, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return product;
    }
}
