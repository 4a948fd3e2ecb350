namespace EShop.Reviews.Reviews;

/// <summary>Somebody found a review helpful.</summary>
public sealed class ReviewVote
{
    public Guid ReviewId { get; set; }

    public Guid UserId { get; set; }

    public DateTimeOffset VotedAt { get; set; }
}
