using EShop.Reviews.Reviews;

namespace EShop.Reviews.Products;

[ObjectType<Product>]
public static partial class ProductNode
{
    /// <summary>What buyers think of it; null while that cannot be told, so that the product can be read all the same.</summary>
    public static async Task<ProductRating?> GetRatingAsync(
        [Parent] Product product,
        IRatingByProductIdDataLoader ratings,
        CancellationToken cancellationToken)
        => await ratings.LoadAsync(product.Id, cancellationToken) ?? new ProductRating { ProductId = product.Id };

    /// <summary>What buyers wrote, the most helpful first.</summary>
    [UseConnection(IncludeTotalCount = true, MaxPageSize = 100)]
    [UseFiltering]
    [UseSorting]
    public static async Task<PageConnection<Review>> GetReviewsAsync(
        [Parent] Product product,
        PagingArguments pagingArguments,
        QueryContext<Review> query,
        IReviewsByProductIdDataLoader reviews,
        CancellationToken cancellationToken)
        => new(await reviews.With(pagingArguments, query).LoadAsync(product.Id, cancellationToken) ?? Page<Review>.Empty);
}
