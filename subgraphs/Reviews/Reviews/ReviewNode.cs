using System.Security.Claims;
using EShop.Defaults;
using EShop.Reviews.Products;
using EShop.Reviews.Users;

namespace EShop.Reviews.Reviews;

[ObjectType<Review>]
public static partial class ReviewNode
{
    static partial void Configure(IObjectTypeDescriptor<Review> descriptor)
    {
        descriptor.Ignore(r => r.OrderId);
    }

    /// <summary>What it is about.</summary>
    [BindMember(nameof(Review.ProductId))]
    public static Product GetProduct([Parent(requires: nameof(Review.ProductId))] Review review) => new(review.ProductId);

    /// <summary>Who wrote it; null once the account is deleted.</summary>
    [BindMember(nameof(Review.AuthorId))]
    public static User? GetAuthor([Parent(requires: nameof(Review.AuthorId))] Review review)
        => review.AuthorId is { } id ? new User(id) : null;

    /// <summary>Why staff took it out of sight; null to others than the author and staff.</summary>
    [BindMember(nameof(Review.HiddenReason))]
    public static string? GetHiddenReason(
        [Parent(requires: $"{nameof(Review.AuthorId)} {nameof(Review.HiddenReason)}")] Review review,
        ClaimsPrincipal caller)
        => caller.IsStaff || (caller.UserId is { } id && id == review.AuthorId) ? review.HiddenReason : null;

    /// <summary>Whether the caller found it helpful.</summary>
    public static async Task<bool> GetIsVotedHelpfulAsync(
        [Parent(requires: nameof(Review.Id))] Review review,
        ClaimsPrincipal caller,
        IReviewVoteDataLoader votes,
        CancellationToken cancellationToken)
        => caller.UserId is { } id && await votes.LoadAsync(new ReviewVoteKey(review.Id, id), cancellationToken);
}
