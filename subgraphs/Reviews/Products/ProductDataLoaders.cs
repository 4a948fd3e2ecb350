using EShop.Reviews.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Reviews.Products;

internal static class ProductDataLoaders
{
    [DataLoader]
    public static async Task<Dictionary<Guid, ProductRating>> GetRatingByProductIdAsync(
        IReadOnlyList<Guid> productIds,
        ReviewsContext db,
        CancellationToken cancellationToken)
        => await db.Ratings.AsNoTracking().Where(r => productIds.Contains(r.ProductId)).ToDictionaryAsync(r => r.ProductId, cancellationToken);
}
