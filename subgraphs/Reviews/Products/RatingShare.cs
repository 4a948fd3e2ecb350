namespace EShop.Reviews.Products;

/// <summary>How many reviews gave a number of stars.</summary>
/// <param name="Stars">From 1 to 5.</param>
/// <param name="Count">How many reviews.</param>
public sealed record RatingShare(int Stars, int Count);
