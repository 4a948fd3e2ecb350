namespace EShop.Reviews.Reviews;

/// <summary>A user's vote for a review.</summary>
public readonly record struct ReviewVoteKey(Guid ReviewId, Guid UserId);
