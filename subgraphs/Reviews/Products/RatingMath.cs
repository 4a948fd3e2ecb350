namespace EShop.Reviews.Products;

internal static class RatingMath
{
    public static int Count(ProductRating rating) => rating.One + rating.Two + rating.Three + rating.Four + rating.Five;

    /// <summary>Rounded to two decimals, half away from zero; null without reviews.</summary>
    public static decimal? Average(ProductRating rating)
        => Count(rating) is var count and > 0
            ? Math.Round(
                (rating.One + (2m * rating.Two) + (3m * rating.Three) + (4m * rating.Four) + (5m * rating.Five)) / count,
                2,
                MidpointRounding.AwayFromZero)
            : null;
}
