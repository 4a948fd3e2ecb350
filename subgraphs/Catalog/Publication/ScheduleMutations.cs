using EShop.Catalog.Data;
using EShop.Catalog.Products;
using EShop.Defaults;

namespace EShop.Catalog.Publication;

[MutationType]
public static partial class ScheduleMutations
{
    /// <summary>Has the shop publish and unpublish a product by itself, in place of what was scheduled before.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<ProductNotFoundException>]
    [Error<ProductInvalidException>]
    [Error<ProductChangedException>]
    public static async Task<Product> ScheduleProductPublicationAsync(
        ScheduleProductPublicationInput input,
        CatalogContext db,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (input.PublishAt < now)
        {
            throw new ProductInvalidException("publishAt", "The time is past.");
        }

        if (input.UnpublishAt < now || input.UnpublishAt <= input.PublishAt)
        {
            throw new ProductInvalidException("unpublishAt", "The time is past, or not after that of the publication.");
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var product = await ProductStore.LockAsync(db, input.Id, cancellationToken);
        product.Touch(input.Version, now);
        product.PublishAt = input.PublishAt?.ToUniversalTime();
        product.UnpublishAt = input.UnpublishAt?.ToUniversalTime();
        await ProductStore.SaveAsync(db, product, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return product;
    }
}
