using EShop.Reviews.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Reviews.Reviews;

internal static class ReviewDataLoaders
{
    [DataLoader]
    public static async Task<Dictionary<Guid, Review>> GetReviewByIdAsync(
        IReadOnlyList<Guid> ids,
        ReviewsContext db,
        CancellationToken cancellationToken)
        => await db.Reviews.AsNoTracking().Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, cancellationToken);

    [DataLoader]
    public static async Task<Dictionary<Guid, Page<Review>>> GetReviewsByProductIdAsync(
        IReadOnlyList<Guid> productIds,
        PagingArguments pagingArguments,
        QueryContext<Review> query,
        ReviewsContext db,
        CancellationToken cancellationToken)
        => await db.Reviews
            .AsNoTracking()
            .Where(r => r.Status == ReviewStatus.Published && productIds.Contains(r.ProductId))
            .With(query.Include(r => r.ProductId), s => s.IfEmpty(o => o.AddDescending(r => r.HelpfulCount)).AddDescending(r => r.Id))
            .ToBatchPageAsync(r => r.ProductId, pagingArguments, cancellationToken);

    [DataLoader]
    public static async Task<Dictionary<Guid, Page<Review>>> GetReviewsByAuthorIdAsync(
        IReadOnlyList<Guid> authorIds,
        PagingArguments pagingArguments,
        QueryContext<Review> query,
        ReviewsContext db,
        CancellationToken cancellationToken)
        => await db.Reviews
            .AsNoTracking()
            .Where(r => r.Status == ReviewStatus.Published && r.AuthorId != null && authorIds.Contains(r.AuthorId.Value))
            .With(query.Include(r => r.AuthorId), s => s.IfEmpty(o => o.AddDescending(r => r.CreatedAt)).AddDescending(r => r.Id))
            .ToBatchPageAsync(r => r.AuthorId!.Value, pagingArguments, cancellationToken);

    /// <summary>Which of the reviews each user voted for.</summary>
    [DataLoader]
    public static async Task<Dictionary<ReviewVoteKey, bool>> GetReviewVoteAsync(
        IReadOnlyList<ReviewVoteKey> keys,
        ReviewsContext db,
        CancellationToken cancellationToken)
    {
        var reviewIds = keys.Select(k => k.ReviewId).Distinct().ToArray();
        var userIds = keys.Select(k => k.UserId).Distinct().ToArray();
        var votes = await db.Votes
            .AsNoTracking()
            .Where(v => reviewIds.Contains(v.ReviewId) && userIds.Contains(v.UserId))
            .Select(v => new ReviewVoteKey(v.ReviewId, v.UserId))
            .ToListAsync(cancellationToken);
        return votes.ToDictionary(v => v, _ => true);
    }
}
