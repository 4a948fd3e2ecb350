using System.Security.Claims;
using EShop.Basket.Data;
using EShop.Defaults;
using Microsoft.EntityFrameworkCore;

namespace EShop.Basket.Baskets;

[QueryType]
public static partial class BasketQueries
{
    /// <summary>The caller's basket; null while nothing was put in.</summary>
    [Authorize]
    public static async Task<Basket?> GetBasketAsync(ClaimsPrincipal caller, BasketContext db, CancellationToken cancellationToken)
    {
        var ownerId = caller.UserId;
        return await db.Baskets.AsNoTracking().Include(b => b.Lines).FirstOrDefaultAsync(b => b.OwnerId == ownerId, cancellationToken);
    }
}
