namespace EShop.Reviews.Reviews;

/// <summary>No such review, or none of the caller's.</summary>
public sealed class ReviewNotFoundException(Guid id) : Exception("The review does not exist.")
{
    [ID<Review>]
    public Guid ReviewId => id;
}
