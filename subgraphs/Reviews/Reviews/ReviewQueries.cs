using System.Security.Claims;
using EShop.Defaults;
using EShop.Reviews.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Reviews.Reviews;

[QueryType]
public static partial class ReviewQueries
{
    /// <summary>A review by its id. Hidden ones are seen by their authors and staff.</summary>
    [Lookup]
    [NodeResolver]
    public static async Task<Review?> GetReviewByIdAsync(
        Guid id,
        ClaimsPrincipal caller,
        IReviewByIdDataLoader reviews,
        CancellationToken cancellationToken)
        => await reviews.LoadAsync(id, cancellationToken) is { } review
            && (review.Status == ReviewStatus.Published || caller.IsStaff || (caller.UserId is { } own && own == review.AuthorId))
            ? review
            : null;

    /// <summary>Every review, the latest first: to look through what was written.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [UseConnection(IncludeTotalCount = true, MaxPageSize = 100)]
    [UseFiltering]
    [UseSorting]
    public static async Task<PageConnection<Review>> GetReviewsAsync(
        PagingArguments pagingArguments,
        QueryContext<Review> query,
        ReviewsContext db,
        CancellationToken cancellationToken)
        => new(await db.Reviews
            .AsNoTracking()
            .With(query, s => s.IfEmpty(o => o.AddDescending(r => r.CreatedAt)).AddDescending(r => r.Id))
            .ToPageAsync(pagingArguments, cancellationToken));

    /// <summary>What the caller wrote, hidden reviews too, the latest first.</summary>
    [Authorize]
    [UseConnection(IncludeTotalCount = true, MaxPageSize = 100)]
    public static async Task<PageConnection<Review>> GetMyReviewsAsync(
        ClaimsPrincipal caller,
        PagingArguments pagingArguments,
        QueryContext<Review> query,
        ReviewsContext db,
        CancellationToken cancellationToken)
    {
        var authorId = caller.UserId;
        return new(await db.Reviews
            .AsNoTracking()
            .Where(r => r.AuthorId != null && r.AuthorId == authorId)
            .With(query, s => s.IfEmpty(o => o.AddDescending(r => r.CreatedAt)).AddDescending(r => r.Id))
            .ToPageAsync(pagingArguments, cancellationToken));
    }
}
