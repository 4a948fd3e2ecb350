using EShop.Basket.Data;
using EShop.Basket.Products;
using EShop.Basket.Vouchers;
using EShop.Defaults;
using EShop.Demo;
using EShop.Graph;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EShop.Basket.Seed;

/// <summary>Gives an empty Basket what it has to know of the demo shop's products, and some vouchers.</summary>
internal sealed class BasketSeeder(IServiceScopeFactory scopes, IOptions<SeedOptions> seed, TimeProvider clock) : IDatabaseSeeder
{
    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        if (DemoShop.Create(seed.Value, clock) is not { } shop)
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BasketContext>();
        if (await db.Products.AnyAsync(cancellationToken) || await db.Vouchers.AnyAsync(cancellationToken))
        {
            return;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.BulkCopyAsync(shop.Articles.Concat(shop.Products.Where(p => p.Sizes.Count > 0)).Select(ToSnapshot), cancellationToken);
        await db.BulkCopyAsync(Vouchers(clock.GetUtcNow()), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static ProductSnapshot ToSnapshot(DemoProduct product) => new()
    {
        ProductId = product.Id,
        Sku = product.Sku,
        Name = product.Name,
        ImageUrl = product.ImageUrl,
        TaxClass = product.TaxClass,
        WeightGrams = product.WeightGrams,
        DetailsVersion = 1,
        Price = product.Price,
        Currency = Currencies.Default,
        PriceVersion = 1,
        IsPublished = product.Sizes.Count == 0,
        PublicationVersion = 1,
        Available = product.Stock,
        StockVersion = 1,
    };

    private static IEnumerable<Voucher> Vouchers(DateTimeOffset now)
    {
        yield return New("WELCOME10", "Ten percent off your first order", now, v => (v.Percentage, v.MaxUsesPerCustomer) = (10m, 1));
        yield return New(
            "FIVE", "Five euros off from thirty", now, v => (v.Amount, v.MinimumSubtotal, v.Currency) = (5m, 30m, Currencies.Default));
        yield return New("FIRST100", "A quarter off for the first hundred", now, v => (v.Percentage, v.MaxUses) = (25m, 100));
        yield return New("LASTYEAR", "Twenty percent off, last year", now, v => (v.Percentage, v.EndsAt) = (20m, now.AddDays(-30)));
    }

    private static Voucher New(string code, string description, DateTimeOffset now, Action<Voucher> set)
    {
        var voucher = new Voucher
        {
            Id = DemoIds.Of($"voucher {code}"),
            Code = code,
            Description = description,
            IsActive = true,
            Version = 1,
            CreatedAt = now,
            UpdatedAt = now,
        };
        set(voucher);
        return voucher;
    }
}
