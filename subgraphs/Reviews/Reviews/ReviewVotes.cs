using System.Security.Claims;
using EShop.Defaults;
using EShop.Reviews.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Reviews.Reviews;

/// <summary>Counts who found what helpful: one vote a user and review, however often it is sent.</summary>
public sealed class ReviewVotes(ReviewsContext db, TimeProvider clock)
{
    public async Task<Review> SetAsync(Guid reviewId, ClaimsPrincipal caller, bool isHelpful, CancellationToken cancellationToken)
    {
        var userId = caller.UserId ?? throw new ReviewNotFoundException(reviewId);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var review = await db.Reviews
            .AsNoTracking()
            .SingleOrDefaultAsync(r => r.Id == reviewId && r.Status == ReviewStatus.Published, cancellationToken)
            ?? throw new ReviewNotFoundException(reviewId);
        if (review.AuthorId == userId)
        {
            throw new ReviewOwnVoteException(reviewId);
        }

        var changed = isHelpful
            ? await db.Database.ExecuteSqlAsync(
                $"insert into review_votes (review_id, user_id, voted_at) values ({reviewId}, {userId}, {clock.GetUtcNow()}) on conflict do nothing",
                cancellationToken)
            : -await db.Votes.Where(v => v.ReviewId == reviewId && v.UserId == userId).ExecuteDeleteAsync(cancellationToken);
        if (changed != 0)
        {
            await db.Reviews
                .Where(r => r.Id == reviewId)
                .ExecuteUpdateAsync(s => s.SetProperty(r => r.HelpfulCount, r => r.HelpfulCount + changed), cancellationToken);
        }

        var voted = await db.Reviews.AsNoTracking().SingleAsync(r => r.Id == reviewId, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return voted;
    }
}
