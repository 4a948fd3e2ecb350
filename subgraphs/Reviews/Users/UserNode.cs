using EShop.Reviews.Reviews;

namespace EShop.Reviews.Users;

[ObjectType<User>]
public static partial class UserNode
{
    /// <summary>What the user wrote, the latest first.</summary>
    [UseConnection(IncludeTotalCount = true, MaxPageSize = 100)]
    [UseFiltering]
    [UseSorting]
    public static async Task<PageConnection<Review>> GetReviewsAsync(
        [Parent] User user,
        PagingArguments pagingArguments,
        QueryContext<Review> query,
        IReviewsByAuthorIdDataLoader reviews,
        CancellationToken cancellationToken)
        => new(await reviews.With(pagingArguments, query).LoadAsync(user.Id, cancellationToken) ?? Page<Review>.Empty);
}
