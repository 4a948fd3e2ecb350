namespace EShop.Reviews.Reviews;

/// <summary>The review was changed meanwhile.</summary>
public sealed class ReviewChangedException(Guid id, int currentVersion) : Exception("The review was changed meanwhile: read it again.")
{
    [ID<Review>]
    public Guid ReviewId => id;

    public int CurrentVersion => currentVersion;
}
