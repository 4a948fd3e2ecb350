namespace EShop.Reviews.Reviews;

/// <summary>Nobody votes for what they wrote themselves.</summary>
public sealed class ReviewOwnVoteException(Guid id) : Exception("Your own review cannot be voted for.")
{
    [ID<Review>]
    public Guid ReviewId => id;
}
