using System.Security.Claims;
using EShop.Defaults;
using EShop.Reviews.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Reviews.Reviews;

[MutationType]
public static partial class ReviewVoteMutations
{
    /// <summary>Says that a review helped. Once said, saying it again changes nothing.</summary>
    [Authorize]
    [Error<ReviewNotFoundException>]
    [Error<ReviewOwnVoteException>]
    public static Task<Review> VoteReviewHelpfulAsync(
        [ID<Review>] Guid id,
        ClaimsPrincipal caller,
        [Service] ReviewVotes votes,
        CancellationToken cancellationToken)
        => votes.SetAsync(id, caller, true, cancellationToken);

    /// <summary>Takes the caller's vote back. Without one nothing changes.</summary>
    [Authorize]
    [Error<ReviewNotFoundException>]
    [Error<ReviewOwnVoteException>]
    public static Task<Review> WithdrawReviewVoteAsync(
        [ID<Review>] Guid id,
        ClaimsPrincipal caller,
        [Service] ReviewVotes votes,
        CancellationToken cancellationToken)
        => votes.SetAsync(id, caller, false, cancellationToken);
}
