using EShop.Defaults;
using EShop.Demo;
using EShop.Reviews.Data;
using EShop.Reviews.Products;
using EShop.Reviews.Purchases;
using EShop.Reviews.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EShop.Reviews.Seed;

/// <summary>Gives a shop without reviews what demo customers bought and what they think of it.</summary>
internal sealed class ReviewsSeeder(IServiceScopeFactory scopes, IOptions<SeedOptions> seed, TimeProvider clock) : IDatabaseSeeder
{
    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        if (DemoShop.Create(seed.Value, clock) is not { Orders.Count: > 0 } shop)
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ReviewsContext>();
        if (await db.Purchases.AnyAsync(cancellationToken) || await db.Reviews.AnyAsync(cancellationToken))
        {
            return;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.BulkCopyAsync(Purchases(shop), cancellationToken);
        await db.BulkCopyAsync(shop.Reviews.Select(ToReview), cancellationToken);
        await db.BulkCopyAsync(shop.Reviews.GroupBy(r => r.Product.Id, ToRating), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static IEnumerable<Purchase> Purchases(DemoShop shop)
        => shop.Orders
            .SelectMany(o => o.Arrived.Select(l => new Purchase
            {
                OwnerId = o.Customer.Id,
                ProductId = l.Product.Id,
                OrderId = o.Id,
                DeliveredAt = o.Step(halfDays: 5),
            }))
            .DistinctBy(p => (p.OwnerId, p.ProductId));

    private static Review ToReview(DemoReview review) => new()
    {
        Id = review.Id,
        ProductId = review.Product.Id,
        AuthorId = review.Order.Customer.Id,
        OrderId = review.Order.Id,
        Stars = review.Stars,
        Title = review.Title,
        Body = review.Body,
        Version = 1,
        CreatedAt = review.Order.Step(halfDays: 8),
        UpdatedAt = review.Order.Step(halfDays: 8),
    };

    private static ProductRating ToRating(Guid productId, IEnumerable<DemoReview> reviews)
    {
        var counts = reviews.CountBy(r => r.Stars).ToDictionary();
        return new ProductRating
        {
            ProductId = productId,
            One = counts.GetValueOrDefault(1),
            Two = counts.GetValueOrDefault(2),
            Three = counts.GetValueOrDefault(3),
            Four = counts.GetValueOrDefault(4),
            Five = counts.GetValueOrDefault(5),
            Version = counts.Values.Sum(),
        };
    }
}
