using System.Security.Claims;
using EShop.Catalog.Categories;
using EShop.Catalog.Data;
using EShop.Catalog.Variants;
using EShop.Defaults;
using MassTransit;

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
        var product = new Product
        {
            Id = id,
            Name = name,
            Slug = await ProductStore.UniqueSlugAsync(db, name, id, cancellationToken),
            Sku = ProductRules.CheckSku(input.Sku) ?? ProductStore.SkuOf(id),
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
        db.PriceChanges.Add(ProductStore.NewPrice(product, user.UserId, now));
        await bus.Publish(product.ToCreated(initialStock), cancellationToken);
        await ProductStore.SaveAsync(db, product, cancellationToken);
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
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var product = await ProductStore.LockAsync(db, input.Id, cancellationToken);
        var before = VariantInheritance.Of(product);
        var now = clock.GetUtcNow();
        product.Touch(input.Version, now);
        product.Name = input.Name is null ? product.Name : ProductRules.CheckName(input.Name);
        product.Description = ProductRules.CheckDescription(input.Description) ?? product.Description;
        product.Brand = ProductRules.CheckBrand(input.Brand) ?? product.Brand;
        product.ImageUrl = ProductRules.CheckImageUrl(input.ImageUrl) ?? product.ImageUrl;
        product.CategoryId = await CategoryRules.CheckAsync(db, input.CategoryId, cancellationToken) ?? product.CategoryId;
        product.TaxClass = ProductRules.CheckTaxClass(input.TaxClass) ?? product.TaxClass;
        product.WeightGrams = input.WeightGrams is { } grams ? ProductRules.CheckWeight(grams) : product.WeightGrams;
        await ProductStore.TellChangeAsync(db, bus, product, before, now, cancellationToken);
        await ProductStore.SaveAsync(db, product, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return product;
    }
}
