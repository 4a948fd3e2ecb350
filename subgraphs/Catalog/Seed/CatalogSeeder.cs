using System.Globalization;
using EShop.Catalog.Categories;
using EShop.Catalog.Data;
using EShop.Catalog.Products;
using EShop.Contracts;
using EShop.Defaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EShop.Catalog.Seed;

/// <summary>
/// Fills an empty catalog with demo data. Others learn of it as of any product: the events are written with the products, in batches, and a
/// start that was interrupted goes on where it stopped.
/// </summary>
internal sealed class CatalogSeeder(IServiceScopeFactory scopes, IOptions<SeedOptions> seed, TimeProvider clock) : IDatabaseSeeder
{
    private const int ManyProducts = 2_000;
    private const int BatchSize = 100;

    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        if (!seed.Value.IsEnabled)
        {
            return;
        }

        var products = string.Equals(seed.Value.Size, "full", StringComparison.OrdinalIgnoreCase)
            ? SeedProducts.Many(ManyProducts).ToArray()
            : [.. SeedProducts.All];
        if (!await IsNeededAsync(products, cancellationToken))
        {
            return;
        }

        await AddCategoriesAsync(cancellationToken);
        var number = 0;
        foreach (var batch in products.Chunk(BatchSize))
        {
            await AddProductsAsync(batch, number, cancellationToken);
            number += batch.Length;
        }
    }

    /// <summary>A catalog that somebody else filled is left alone.</summary>
    private async Task<bool> IsNeededAsync(SeedProduct[] products, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CatalogContext>();
        if (!await db.Products.AnyAsync(cancellationToken))
        {
            return true;
        }

        var first = SeedIds.Of(SkuOf(0, products[0]));
        var last = SeedIds.Of(SkuOf(products.Length - 1, products[^1]));
        return await db.Products.AnyAsync(p => p.Id == first, cancellationToken)
            && !await db.Products.AnyAsync(p => p.Id == last, cancellationToken);
    }

    private async Task AddCategoriesAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CatalogContext>();
        var slugs = await db.Categories.Select(c => c.Slug).ToListAsync(cancellationToken);
        var position = 0;
        foreach (var (name, parent) in SeedCategories.All)
        {
            var slug = Product.ToSlug(name);
            if (!slugs.Contains(slug, StringComparer.Ordinal))
            {
                db.Categories.Add(new Category
                {
                    Id = CategoryIdOf(name),
                    Name = name,
                    Slug = slug,
                    ParentId = parent is null ? null : CategoryIdOf(parent),
                    Position = position,
                });
            }

            position++;
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task AddProductsAsync(SeedProduct[] batch, int firstNumber, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CatalogContext>();
        var bus = scope.ServiceProvider.GetRequiredService<IPublishEndpoint>();
        var now = clock.GetUtcNow();
        var entries = batch.Select((item, index) => (Item: item, Product: ToProduct(item, SkuOf(firstNumber + index, item), now))).ToArray();
        var ids = entries.Select(e => e.Product.Id).ToArray();
        var known = await db.Products.Where(p => ids.Contains(p.Id)).Select(p => p.Id).ToListAsync(cancellationToken);
        var categories = await db.Categories.Select(c => c.Id).ToListAsync(cancellationToken);
        foreach (var (item, product) in entries.Where(e => !known.Contains(e.Product.Id)))
        {
            product.CategoryId = categories.Contains(product.CategoryId!.Value) ? product.CategoryId : null;
            db.Products.Add(product);
            db.PriceChanges.Add(new PriceChange
            {
                Id = SeedIds.Of($"price {product.Sku}"),
                ProductId = product.Id,
                Amount = product.PriceAmount,
                Currency = product.PriceCurrency,
                ValidFrom = now,
            });
            await bus.Publish(product.ToCreated(item.InitialStock), cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    private static Product ToProduct(SeedProduct item, string sku, DateTimeOffset now)
    {
        var slug = Product.ToSlug(item.Name);
        return new Product
        {
            Id = SeedIds.Of(sku),
            Sku = sku,
            Name = item.Name,
            Slug = slug,
            Description = item.Description,
            Brand = item.Brand,
            ImageUrl = $"https://images.eshop.example/{slug}.jpg",
            CategoryId = CategoryIdOf(item.Category),
            Status = ProductStatus.Published,
            PriceAmount = item.Price,
            PriceCurrency = ProductRules.DefaultCurrency,
            TaxClass = item.TaxClass,
            WeightGrams = item.WeightGrams,
            Version = 1,
            CreatedAt = now,
            UpdatedAt = now,
        };
    }

    private static string SkuOf(int number, SeedProduct item)
        => string.Create(CultureInfo.InvariantCulture, $"{item.Category[..3].ToUpperInvariant()}-{number + 1:0000}");

    private static Guid CategoryIdOf(string name) => SeedIds.Of($"category {name}");
}
