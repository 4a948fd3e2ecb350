namespace EShop.Reviews.Products;

/// <summary>What buyers think of a product: kept beside the reviews, in the transactions that change them.</summary>
public sealed class ProductRating
{
    public Guid ProductId { get; set; }

    /// <summary>Reviews with one star.</summary>
    public int One { get; set; }

    /// <summary>Reviews with two stars.</summary>
    public int Two { get; set; }

    /// <summary>Reviews with three stars.</summary>
    public int Three { get; set; }

    /// <summary>Reviews with four stars.</summary>
    public int Four { get; set; }

    /// <summary>Reviews with five stars.</summary>
    public int Five { get; set; }

    public long Version { get; set; }
}
