using System.Security.Claims;
using EShop.Defaults;
using EShop.Reviews.Data;
using EShop.Reviews.Products;
using Microsoft.EntityFrameworkCore;

namespace EShop.Reviews.Purchases;

[QueryType]
public static partial class PurchaseQueries
{
    private const int MaxProducts = 50;

    /// <summary>What the caller has bought, received and not reviewed yet, the latest delivery first; at most 50.</summary>
    [Authorize]
    public static async Task<IReadOnlyList<Product>> GetProductsToReviewAsync(
        ClaimsPrincipal caller,
        ReviewsContext db,
        CancellationToken cancellationToken)
    {
        var ownerId = caller.UserId;
        var ids = await db.Purchases
            .Where(p => p.OwnerId == ownerId && !db.Reviews.Any(r => r.ProductId == p.ProductId && r.AuthorId == p.OwnerId))
            .OrderByDescending(p => p.DeliveredAt)
            .ThenBy(p => p.ProductId)
            .Take(MaxProducts)
            .Select(p => p.ProductId)
            .ToListAsync(cancellationToken);
        return [.. ids.Select(id => new Product(id))];
    }
}
