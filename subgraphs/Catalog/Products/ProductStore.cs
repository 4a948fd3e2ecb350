using EShop.Catalog.Data;
using EShop.Catalog.Variants;
using MassTransit;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace EShop.Catalog.Products;

/// <summary>How mutations find, lock and save products.</summary>
internal static class ProductStore
{
    public static async Task<Product> FindAsync(CatalogContext db, Guid id, CancellationToken cancellationToken)
        => await db.Products.FirstOrDefaultAsync(p => p.Id == id && p.Status != ProductStatus.Archived, cancellationToken)
            ?? throw new ProductNotFoundException(id);

    /// <summary>The product, locked until the transaction ends: variants and lists of one product change one after the other.</summary>
    public static async Task<Product> LockAsync(CatalogContext db, Guid id, CancellationToken cancellationToken)
        => await TryLockAsync(db, id, cancellationToken) ?? throw new ProductNotFoundException(id);

    /// <summary>The same; null when it is gone.</summary>
    public static async Task<Product?> TryLockAsync(CatalogContext db, Guid id, CancellationToken cancellationToken)
    {
        var rows = await db.Products.FromSql($"SELECT * FROM products WHERE id = {id} FOR UPDATE").ToListAsync(cancellationToken);
        return rows is [{ Status: not ProductStatus.Archived } product] ? product : null;
    }

    /// <summary>The product and, where it is a variant, the product it belongs to, which is locked first: so does everything that touches both.</summary>
    public static async Task<(Product Product, Product? Parent)> LockWithParentAsync(
        CatalogContext db,
        Guid id,
        CancellationToken cancellationToken)
    {
        var parentId = await db.Products.Where(p => p.Id == id).Select(p => p.VariantOfId).FirstOrDefaultAsync(cancellationToken);
        var parent = parentId is null ? null : await LockAsync(db, parentId.Value, cancellationToken);
        return (await LockAsync(db, id, cancellationToken), parent);
    }

    /// <summary>The variants that are not gone, locked in the order of their keys. The product itself is locked before.</summary>
    public static async Task<List<Product>> LockVariantsAsync(CatalogContext db, Product product, CancellationToken cancellationToken)
        => product.HasVariants
            ? await db.Products
                .FromSql(
                    $"SELECT * FROM products WHERE variant_of_id = {product.Id} AND status <> {(int)ProductStatus.Archived} ORDER BY id FOR UPDATE")
                .ToListAsync(cancellationToken)
            : [];

    /// <summary>The name as an address that no other product has.</summary>
    public static async Task<string> UniqueSlugAsync(CatalogContext db, string name, Guid id, CancellationToken cancellationToken)
    {
        var slug = Product.ToSlug(name);
        return await db.Products.AnyAsync(p => p.Slug == slug, cancellationToken) ? SlugWith(slug, id) : slug;
    }

    public static string SlugWith(string slug, Guid id) => $"{slug}-{id.ToString("N")[^8..]}";

    public static string SkuOf(Guid id) => $"P-{id.ToString("N")[^12..].ToUpperInvariant()}";

    public static PriceChange NewPrice(Product product, Guid? changedBy, DateTimeOffset now)
        => NewPrice(product.Id, product.PriceAmount, product.PriceCurrency, changedBy, now);

    public static PriceChange NewPrice(Guid productId, decimal amount, string currency, Guid? changedBy, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        ProductId = productId,
        Amount = amount,
        Currency = currency,
        ValidFrom = now,
        ChangedBy = changedBy,
    };

    /// <summary>Tells others of a changed product, and has those of its variants follow that had the values it had before.</summary>
    public static async Task TellChangeAsync(
        CatalogContext db,
        IPublishEndpoint bus,
        Product product,
        VariantInheritance before,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        await bus.Publish(product.ToUpdated(), cancellationToken);
        var after = VariantInheritance.Of(product);
        if (before == after)
        {
            return;
        }

        foreach (var variant in await LockVariantsAsync(db, product, cancellationToken))
        {
            if (before.Follow(variant, after))
            {
                variant.Touch(null, now);
                await bus.Publish(variant.ToUpdated(), cancellationToken);
            }
        }
    }

    public static async Task SaveAsync(CatalogContext db, Product product, CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            var current = await db.Products.AsNoTracking().Where(p => p.Id == product.Id).Select(p => p.Version).SingleAsync(cancellationToken);
            throw new ProductChangedException(product.Id, current);
        }
        catch (DbUpdateException exception)
            when (exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.ForeignKeyViolation })
        {
            throw new ProductInvalidException("categoryId", "The category was deleted at the same moment.");
        }
        catch (DbUpdateException exception)
            when (exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } violation)
        {
            if (violation.ConstraintName?.Contains("slug", StringComparison.Ordinal) != true)
            {
                throw new SkuTakenException(product.Sku);
            }

            throw new ProductInvalidException("name", "Another product was given this name at the same moment: try again.");
        }
    }
}
