using EShop.Catalog.Categories;
using EShop.Catalog.Data;
using EShop.Catalog.Products;
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
        await db.BulkCopyAsync(shop.Products.Select(p => ToProduct(p, now)), cancellationToken);
        await db.BulkCopyAsync(shop.Products.Select(p => ToPrice(p, now)), cancellationToken);
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

    private static Product ToProduct(DemoProduct item, DateTimeOffset now) => new()
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
        PriceAmount = item.Price,
        PriceCurrency = ProductRules.DefaultCurrency,
        TaxClass = item.TaxClass,
        WeightGrams = item.WeightGrams,
        Version = 1,
        CreatedAt = now,
        UpdatedAt = now,
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
