using System.Security.Claims;
using EShop.Defaults;
using EShop.Reviews.Data;
using EShop.Reviews.Products;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace EShop.Reviews.Reviews;

[MutationType]
public static partial class ReviewMutations
{
    /// <summary>Reviews a product that was delivered to the caller.</summary>
    /// <param name="stars">From 1 to 5.</param>
    /// <param name="title">A line that sums it up.</param>
    /// <param name="body">Plain text.</param>
    [Authorize]
    [Error<ReviewInvalidException>]
    [Error<ReviewNotPurchasedException>]
    [Error<ReviewExistsException>]
    public static async Task<Review> AddReviewAsync(
        [ID<Product>] Guid productId,
        int stars,
        string? title,
        string? body,
        ClaimsPrincipal caller,
        ReviewsContext db,
        [Service] RatingBook ratings,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var review = new Review
        {
            Id = Guid.CreateVersion7(now),
            ProductId = productId,
            AuthorId = caller.UserId,
            Stars = ReviewRules.CheckStars(stars),
            Title = ReviewRules.CheckTitle(title),
            Body = ReviewRules.CheckBody(body),
            Status = ReviewStatus.Published,
            Version = 1,
            CreatedAt = now,
            UpdatedAt = now,
        };
        var purchase = await db.Purchases
            .AsNoTracking()
            .SingleOrDefaultAsync(p => p.OwnerId == review.AuthorId && p.ProductId == productId, cancellationToken)
            ?? throw new ReviewNotPurchasedException(productId);
        review.OrderId = purchase.OrderId;
        try
        {
            return await ratings.ChangeAsync(
                productId,
                () => Task.FromResult(db.Reviews.Add(review).Entity),
                cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.InnerException is PostgresException
        {
            SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: ReviewConfiguration.OneEach
        })
        {
            throw new ReviewExistsException(productId);
        }
    }

    /// <summary>Changes what is given of the caller's review.</summary>
    /// <param name="id">The review.</param>
    /// <param name="stars">From 1 to 5; as before when left out.</param>
    /// <param name="title">As before when left out; an empty text takes it away.</param>
    /// <param name="body">As before when left out; an empty text takes it away.</param>
    /// <param name="version">The version that was read; another's change in between is then an error.</param>
    [Authorize]
    [Error<ReviewNotFoundException>]
    [Error<ReviewInvalidException>]
    [Error<ReviewChangedException>]
    public static async Task<Review> EditReviewAsync(
        [ID<Review>] Guid id,
        int? stars,
        string? title,
        string? body,
        int? version,
        ClaimsPrincipal caller,
        ReviewsContext db,
        [Service] RatingBook ratings,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var productId = (await ReviewRules.FindOwnAsync(db, id, caller.UserId, cancellationToken)).ProductId;
        db.ChangeTracker.Clear();
        return await ratings.ChangeAsync(
            productId,
            async () =>
            {
                var review = await ReviewRules.FindOwnAsync(db, id, caller.UserId, cancellationToken);
                if (version is { } expected && expected != review.Version)
                {
                    throw new ReviewChangedException(id, review.Version);
                }

                review.Stars = stars is { } given ? ReviewRules.CheckStars(given) : review.Stars;
                review.Title = title is null ? review.Title : ReviewRules.CheckTitle(title);
                review.Body = body is null ? review.Body : ReviewRules.CheckBody(body);
                review.Version++;
                review.UpdatedAt = clock.GetUtcNow();
                return review;
            },
            cancellationToken);
    }

    /// <summary>Deletes the caller's review for good.</summary>
    [Authorize]
    [Error<ReviewNotFoundException>]
    public static async Task<Review> DeleteReviewAsync(
        [ID<Review>] Guid id,
        ClaimsPrincipal caller,
        ReviewsContext db,
        [Service] RatingBook ratings,
        CancellationToken cancellationToken)
    {
        var productId = (await ReviewRules.FindOwnAsync(db, id, caller.UserId, cancellationToken)).ProductId;
        db.ChangeTracker.Clear();
        return await ratings.ChangeAsync(
            productId,
            async () => db.Reviews.Remove(await ReviewRules.FindOwnAsync(db, id, caller.UserId, cancellationToken)).Entity,
            cancellationToken);
    }
}
