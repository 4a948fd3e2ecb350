using EShop.Contracts;
using EShop.Reviews.Data;
using EShop.Reviews.Reviews;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Reviews.Products;

/// <summary>Keeps the ratings of products in step with their reviews, however many change at once.</summary>
public sealed class RatingBook(ReviewsContext db, IPublishEndpoint bus, TimeProvider clock)
{
    /// <summary>
    /// Changes reviews of a product and its rating in one transaction. The rating's row is locked first, so that of two changes at once the
    /// second counts what the first has left.
    /// </summary>
    public async Task<T> ChangeAsync<T>(Guid productId, Func<Task<T>> change, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await LockAsync(productId, cancellationToken);
        var result = await change();
        await db.SaveChangesAsync(cancellationToken);
        await CountAsync(productId, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return result;
    }

    private Task LockAsync(Guid productId, CancellationToken cancellationToken)
        => db.Database.ExecuteSqlAsync(
            $"""
            insert into product_ratings (product_id, one, two, three, four, five, version) values ({productId}, 0, 0, 0, 0, 0, 0)
            on conflict (product_id) do update set product_id = excluded.product_id
            """,
            cancellationToken);

    private async Task CountAsync(Guid productId, CancellationToken cancellationToken)
    {
        var counts = await db.Reviews
            .Where(r => r.ProductId == productId && r.Status == ReviewStatus.Published)
            .GroupBy(r => r.Stars)
            .Select(g => new { Stars = g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Stars, g => g.Count, cancellationToken);
        var rating = await db.Ratings.SingleAsync(r => r.ProductId == productId, cancellationToken);
        (rating.One, rating.Two, rating.Three, rating.Four, rating.Five) = (Of(1), Of(2), Of(3), Of(4), Of(5));
        if (!db.ChangeTracker.HasChanges())
        {
            return;
        }

        rating.Version++;
        await bus.Publish(
            new ProductRatingChanged(productId, RatingMath.Average(rating), RatingMath.Count(rating), rating.Version, clock.GetUtcNow()),
            cancellationToken);
        await db.SaveChangesAsync(cancellationToken);

        int Of(int stars) => counts.GetValueOrDefault(stars);
    }
}
