using EShop.Reviews.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Reviews.Reviews;

/// <summary>What a review may be, and whose it is.</summary>
internal static class ReviewRules
{
    public const int MaxTitleLength = 120;
    public const int MaxBodyLength = 5000;
    public const int MaxReasonLength = 500;

    public static int CheckStars(int stars)
        => stars is >= 1 and <= 5 ? stars : throw new ReviewInvalidException("stars", "A review gives one to five stars.");

    public static string? CheckTitle(string? title) => Check("title", title, MaxTitleLength);

    public static string? CheckBody(string? body) => Check("body", body, MaxBodyLength);

    public static string CheckReason(string reason)
        => Check("reason", reason, MaxReasonLength) ?? throw new ReviewInvalidException("reason", "A reason is needed: the author is told.");

    /// <summary>The caller's own review. Another's is as if there were none.</summary>
    public static async Task<Review> FindOwnAsync(ReviewsContext db, Guid id, Guid? callerId, CancellationToken cancellationToken)
        => await db.Reviews.SingleOrDefaultAsync(r => r.Id == id && r.AuthorId != null && r.AuthorId == callerId, cancellationToken)
            ?? throw new ReviewNotFoundException(id);

    public static async Task<Review> FindAsync(ReviewsContext db, Guid id, CancellationToken cancellationToken)
        => await db.Reviews.SingleOrDefaultAsync(r => r.Id == id, cancellationToken) ?? throw new ReviewNotFoundException(id);

    private static string? Check(string field, string? text, int maxLength)
    {
        var trimmed = text?.Trim();
        if (string.IsNullOrEmpty(trimmed))
        {
            return null;
        }

        return trimmed.Length <= maxLength
            ? trimmed
            : throw new ReviewInvalidException(field, $"At most {maxLength} characters.");
    }
}
