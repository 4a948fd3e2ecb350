using EShop.Defaults;
using EShop.Reviews.Data;
using EShop.Reviews.Products;

namespace EShop.Reviews.Reviews;

[MutationType]
public static partial class ReviewModerationMutations
{
    /// <summary>Takes a review out of sight; its author is shown the reason.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<ReviewNotFoundException>]
    [Error<ReviewInvalidException>]
    public static async Task<Review> HideReviewAsync(
        [ID<Review>] Guid id,
        string reason,
        ReviewsContext db,
        [Service] RatingBook ratings,
        CancellationToken cancellationToken)
    {
        var text = ReviewRules.CheckReason(reason);
        var review = await ReviewRules.FindAsync(db, id, cancellationToken);
        return await ratings.ChangeAsync(
            review.ProductId,
            () =>
            {
                (review.Status, review.HiddenReason) = (ReviewStatus.Hidden, text);
                return Task.FromResult(review);
            },
            cancellationToken);
    }

    /// <summary>Shows a hidden review again.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<ReviewNotFoundException>]
    public static async Task<Review> ShowReviewAsync(
        [ID<Review>] Guid id,
        ReviewsContext db,
        [Service] RatingBook ratings,
        CancellationToken cancellationToken)
    {
        var review = await ReviewRules.FindAsync(db, id, cancellationToken);
        return await ratings.ChangeAsync(
            review.ProductId,
            () =>
            {
                (review.Status, review.HiddenReason) = (ReviewStatus.Published, null);
                return Task.FromResult(review);
            },
            cancellationToken);
    }
}
