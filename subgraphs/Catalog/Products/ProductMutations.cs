using System.Security.Claims;
using EShop.Catalog.Categories;
using EShop.Catalog.Data;
using EShop.Contracts;
using EShop.Defaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace EShop.Catalog.Products;

[MutationType]
public static partial class ProductMutations
{
    /// <summary>Adds a product.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<ProductInvalidException>]
    [Error<SkuTakenException>]
    [Error<CategoryNotFoundException>]
    public static async Task<Product> CreateProductAsync(
        CreateProductInput input,
        ClaimsPrincipal user,
        CatalogContext db,
        IPublishEndpoint bus,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var id = Guid.CreateVersion7(now);
        var name = ProductRules.CheckName(input.Name);
        var currency = ProductRules.CheckCurrency(input.Currency);
        var slug = Product.ToSlug(name);
        var product = new Product
        {
            Id = id,
            Name = name,
            Slug = await db.Products.AnyAsync(p => p.Slug == slug, cancellationToken) ? $"{slug}-{id.ToString("N")[^8..]}" : slug,
            Sku = ProductRules.CheckSku(input.Sku) ?? $"P-{id.ToString("N")[^12..].ToUpperInvariant()}",
            Description = ProductRules.CheckDescription(input.Description),
            Brand = ProductRules.CheckBrand(input.Brand),
            ImageUrl = ProductRules.CheckImageUrl(input.ImageUrl),
            CategoryId = await CategoryRules.CheckAsync(db, input.CategoryId, cancellationToken),
            Status = input.Publish ? ProductStatus.Published : ProductStatus.Draft,
            PriceAmount = ProductRules.CheckPrice(input.Price, currency),
            PriceCurrency = currency,
            TaxClass = ProductRules.CheckTaxClass(input.TaxClass) ?? ProductRules.DefaultTaxClass,
            WeightGrams = ProductRules.CheckWeight(input.WeightGrams),
            Version = 1,
            CreatedAt = now,
            UpdatedAt = now,
        };
        var initialStock = ProductRules.CheckInitialStock(input.InitialStock);
        db.Products.Add(product);
        db.PriceChanges.Add(NewPrice(product, user, now));
        await bus.Publish(product.ToCreated(initialStock), cancellationToken);
        await SaveAsync(db, product, cancellationToken);
        return product;
    }

    /// <summary>Changes what is given of a product.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<ProductNotFoundException>]
    [Error<ProductInvalidException>]
    [Error<ProductChangedException>]
    [Error<CategoryNotFoundException>]
    public static async Task<Product> UpdateProductAsync(
        UpdateProductInput input,
        CatalogContext db,
        IPublishEndpoint bus,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var product = await FindAsync(db, input.Id, cancellationToken);
        product.Touch(input.Version, clock.GetUtcNow());
        product.Name = input.Name is null ? product.Name : ProductRules.CheckName(input.Name);
        product.Description = ProductRules.CheckDescription(input.Description) ?? product.Description;
        product.Brand = ProductRules.CheckBrand(input.Brand) ?? product.Brand;
        product.ImageUrl = ProductRules.CheckImageUrl(input.ImageUrl) ?? product.ImageUrl;
        product.CategoryId = await CategoryRules.CheckAsync(db, input.CategoryId, cancellationToken) ?? product.CategoryId;
        product.TaxClass = ProductRules.CheckTaxClass(input.TaxClass) ?? product.TaxClass;
        product.WeightGrams = input.WeightGrams is { } grams ? ProductRules.CheckWeight(grams) : product.WeightGrams;
        await bus.Publish(
            new ProductUpdated(
                product.Id, product.Sku, product.Slug, product.Name, product.ImageUrl, product.CategoryId, product.TaxClass,
                product.WeightGrams, product.Version, product.UpdatedAt),
            cancellationToken);
        await SaveAsync(db, product, cancellationToken);
        return product;
    }

    /// <summary>Sets the price and keeps the one before in the history.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<ProductNotFoundException>]
    [Error<ProductInvalidException>]
    [Error<ProductChangedException>]
    public static async Task<Product> SetProductPriceAsync(
        [ID<Product>] Guid id,
        decimal price,
        int? version,
        ClaimsPrincipal user,
        CatalogContext db,
        IPublishEndpoint bus,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var product = await FindAsync(db, id, cancellationToken);
        var now = clock.GetUtcNow();
        var previous = product.PriceAmount;
        product.Touch(version, now);
        product.PriceAmount = ProductRules.CheckPrice(price, product.PriceCurrency);
        db.PriceChanges.Add(NewPrice(product, user, now));
        await bus.Publish(new ProductPriceChanged(id, price, product.PriceCurrency, previous, product.Version, now), cancellationToken);
        await SaveAsync(db, product, cancellationToken);
        return product;
    }

    /// <summary>Shows the product to shoppers.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<ProductNotFoundException>]
    [Error<ProductChangedException>]
    public static async Task<Product> PublishProductAsync(
        [ID<Product>] Guid id,
        int? version,
        CatalogContext db,
        IPublishEndpoint bus,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var product = await FindAsync(db, id, cancellationToken);
        if (product.Status == ProductStatus.Published)
        {
            return product;
        }

        product.Touch(version, clock.GetUtcNow());
        product.Status = ProductStatus.Published;
        await bus.Publish(new ProductPublished(id, product.Version, product.UpdatedAt), cancellationToken);
        await SaveAsync(db, product, cancellationToken);
        return product;
    }

    /// <summary>Hides the product from shoppers.</summary>
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
        var product = await FindAsync(db, id, cancellationToken);
        if (product.Status == ProductStatus.Draft)
        {
            return product;
        }

        product.Touch(version, clock.GetUtcNow());
        product.Status = ProductStatus.Draft;
        await bus.Publish(new ProductUnpublished(id, product.Version, product.UpdatedAt), cancellationToken);
        await SaveAsync(db, product, cancellationToken);
        return product;
    }

    /// <summary>Takes the product out of the shop for good; orders still name it.</summary>
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
        var product = await FindAsync(db, id, cancellationToken);
        product.Touch(version, clock.GetUtcNow());
        product.Status = ProductStatus.Archived;
        await bus.Publish(new ProductDeleted(id, product.Version, product.UpdatedAt), cancellationToken);
        await SaveAsync(db, product, cancellationToken);
        return product;
    }

    private static async Task<Product> FindAsync(CatalogContext db, Guid id, CancellationToken cancellationToken)
        => await db.Products.FirstOrDefaultAsync(p => p.Id == id && p.Status != ProductStatus.Archived, cancellationToken)
            ?? throw new ProductNotFoundException(id);

    private static PriceChange NewPrice(Product product, ClaimsPrincipal user, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        ProductId = product.Id,
        Amount = product.PriceAmount,
        Currency = product.PriceCurrency,
        ValidFrom = now,
        ChangedBy = user.UserId,
    };

    private static async Task SaveAsync(CatalogContext db, Product product, CancellationToken cancellationToken)
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
