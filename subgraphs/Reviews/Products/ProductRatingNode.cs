namespace EShop.Reviews.Products;

[ObjectType<ProductRating>]
public static partial class ProductRatingNode
{
    static partial void Configure(IObjectTypeDescriptor<ProductRating> descriptor)
    {
        descriptor.Ignore(r => r.ProductId);
        descriptor.Ignore(r => r.One);
        descriptor.Ignore(r => r.Two);
        descriptor.Ignore(r => r.Three);
        descriptor.Ignore(r => r.Four);
        descriptor.Ignore(r => r.Five);
        descriptor.Ignore(r => r.Version);
    }

    /// <summary>The mean of all ratings, from 1 to 5 with two decimals; null without reviews.</summary>
    public static decimal? GetAverage([Parent] ProductRating rating) => RatingMath.Average(rating);

    /// <summary>How many reviews there are.</summary>
    public static int GetCount([Parent] ProductRating rating) => RatingMath.Count(rating);

    /// <summary>How many reviews gave each number of stars, five first.</summary>
    public static IReadOnlyList<RatingShare> GetDistribution([Parent] ProductRating rating)
        => [new(5, rating.Five), new(4, rating.Four), new(3, rating.Three), new(2, rating.Two), new(1, rating.One)];
}
