using System.Security.Claims;
using EShop.Catalog.Data;
using EShop.Catalog.Products;
using EShop.Contracts;
using EShop.Defaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Catalog.Variants;

[MutationType]
public static partial class VariantMutations
{
    /// <summary>
    /// Adds a variant: a product of its own, with price and stock, that is listed with the product it belongs to. From its first variant on, the
    /// product itself is no longer sold, for nobody could tell which one a shopper means.
    /// </summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<ProductNotFoundException>]
    [Error<ProductInvalidException>]
    [Error<SkuTakenException>]
    public static async Task<Product> CreateProductVariantAsync(
        CreateProductVariantInput input,
        ClaimsPrincipal user,
        CatalogContext db,
        IPublishEndpoint bus,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var parent = await ProductStore.LockAsync(db, input.ProductId, cancellationToken);
        if (parent.VariantOfId is not null)
        {
            throw new ProductInvalidException("productId", "A variant has no variants of its own.");
        }

        var now = clock.GetUtcNow();
        var id = Guid.CreateVersion7(now);
        var options = VariantRules.CheckOptions(id, input.Options, await VariantStore.SiblingsAsync(db, parent.Id, null, cancellationToken));
        var variant = await VariantStore.NewAsync(db, parent, input, id, options, now, cancellationToken);
        var initialStock = ProductRules.CheckInitialStock(input.InitialStock);
        db.Products.Add(variant);
        db.ProductOptions.AddRange(options);
        db.PriceChanges.Add(ProductStore.NewPrice(variant, user.UserId, now));
        await bus.Publish(variant.ToCreated(initialStock), cancellationToken);
        if (!parent.HasVariants)
        {
            var wasOnSale = parent.IsOnSale;
            parent.Touch(null, now);
            parent.HasVariants = true;
            if (wasOnSale)
            {
                await bus.Publish(new ProductUnpublished(parent.Id, parent.Version, now), cancellationToken);
            }
        }

        await ProductStore.SaveAsync(db, variant, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return variant;
    }

    /// <summary>Replaces the options of a variant. Everything else of it changes as that of any product.</summary>
    /// <param name="options">At least one. All variants of a product have the same names, and no two the same values.</param>
    /// <param name="version">The version that was read; left out, the change wins over others.</param>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<ProductNotFoundException>]
    [Error<ProductInvalidException>]
    [Error<ProductChangedException>]
    public static async Task<Product> SetProductVariantOptionsAsync(
        [ID<Product>] Guid id,
        IReadOnlyList<ProductOptionInput> options,
        int? version,
        CatalogContext db,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var (variant, parent) = await ProductStore.LockWithParentAsync(db, id, cancellationToken);
        if (parent is null)
        {
            throw new ProductInvalidException("id", "Only variants have options.");
        }

        var wanted = VariantRules.CheckOptions(id, options, await VariantStore.SiblingsAsync(db, parent.Id, id, cancellationToken));
        variant.Touch(version, clock.GetUtcNow());
        await VariantStore.ReplaceOptionsAsync(db, id, wanted, cancellationToken);
        await ProductStore.SaveAsync(db, variant, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return variant;
    }
}
