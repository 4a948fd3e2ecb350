namespace EShop.Reviews.Reviews;

/// <summary>Whether shoppers see a review.</summary>
public enum ReviewStatus
{
    /// <summary>Everybody sees it.</summary>
    Published,

    /// <summary>Staff took it out of sight; its author sees why.</summary>
    Hidden
}
