using EShop.Catalog.Categories;
using EShop.Catalog.Data;
using EShop.Catalog.Media;
using EShop.Catalog.Products;
using EShop.Catalog.Variants;
using EShop.Defaults;
using EShop.Demo;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EShop.Catalog.Seed;

/// <summary>Fills an empty catalog with the demo shop's products. A catalog that somebody else filled is left alone.</summary>
internal sealed class CatalogSeeder(IServiceScopeFactory scopes, IOptions<SeedOptions> seed, TimeProvider clock) : IDatabaseSeeder
{
    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        if (DemoShop.Create(seed.Value, clock) is not { } shop)
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CatalogContext>();
        if (await db.Products.AnyAsync(cancellationToken) || await db.Categories.AnyAsync(cancellationToken))
        {
            return;
        }

        var now = clock.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.BulkCopyAsync(shop.Categories.Select(ToCategory), cancellationToken);
        var sizes = shop.Articles.Where(a => a.VariantOf is not null).ToArray();
        var parents = shop.Products.Where(p => p.Sizes.Count > 0).ToDictionary(p => p.Sku, p => p.Id, StringComparer.Ordinal);
        await db.BulkCopyAsync(shop.Products.Select(p => ToProduct(p, null, now)), cancellationToken);
        await db.BulkCopyAsync(sizes.Select((p, i) => ToProduct(p, parents[p.VariantOf!], now.AddMilliseconds(i))), cancellationToken);
        await db.BulkCopyAsync(sizes.Select(ToOption), cancellationToken);
        await db.BulkCopyAsync(shop.Products.Concat(sizes).Select(p => ToPrice(p, now)), cancellationToken);
        await db.BulkCopyAsync(shop.Products.SelectMany(ToMedia), cancellationToken);
        await db.BulkCopyAsync(SeedAttributes.Definitions, cancellationToken);
        await db.BulkCopyAsync(shop.Products.SelectMany(SeedAttributes.Of), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await CatalogStatistics.RefreshAsync(db, cancellationToken);
    }

    private static Category ToCategory(DemoCategory category, int position) => new()
    {
        Id = category.Id,
        Name = category.Name,
        Slug = Product.ToSlug(category.Name),
        ParentId = category.Parent is null ? null : DemoCategory.IdOf(category.Parent),
        Position = position,
    };

    private static Product ToProduct(DemoProduct item, Guid? variantOf, DateTimeOffset now) => new()
    {
        Id = item.Id,
        Sku = item.Sku,
        Name = item.Name,
        Slug = Product.ToSlug(item.Name),
        Description = item.Description,
        Brand = item.Brand,
        ImageUrl = item.ImageUrl,
        CategoryId = DemoCategory.IdOf(item.Category),
        Status = ProductStatus.Published,
        VariantOfId = variantOf,
        HasVariants = item.Sizes.Count > 0,
        PriceAmount = item.Price,
        PriceCurrency = ProductRules.DefaultCurrency,
        TaxClass = item.TaxClass,
        WeightGrams = item.WeightGrams,
        Version = 1,
        CreatedAt = now,
        UpdatedAt = now,
    };

    private static ProductOption ToOption(DemoProduct item) => new() { ProductId = item.Id, Name = "Size", Value = item.Size! };

    private static IEnumerable<ProductMedia> ToMedia(DemoProduct item)
    {
        yield return Picture(item, "", item.Name, 0);
        yield return Picture(item, "-detail", $"{item.Name}, in detail", 1);
        yield return Picture(item, "-in-use", $"{item.Name}, in use", 2);
    }

    private static ProductMedia Picture(DemoProduct item, string kind, string alt, int position) => new()
    {
        Id = DemoIds.Of($"picture {item.Sku}{kind}"),
        ProductId = item.Id,
        Url = item.Picture(kind),
        Alt = alt,
        Type = ProductMediaType.Image,
        Position = position,
    };

    private static PriceChange ToPrice(DemoProduct item, DateTimeOffset now) => new()
    {
        Id = DemoIds.Of($"price {item.Sku}"),
        ProductId = item.Id,
        Amount = item.Price,
        Currency = ProductRules.DefaultCurrency,
        ValidFrom = now,
    };
}
