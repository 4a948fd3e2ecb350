using System.Security.Claims;
using EShop.Defaults;
using EShop.Inventory.Data;
using EShop.Inventory.Products;
using Microsoft.EntityFrameworkCore;

namespace EShop.Inventory.BackInStock;

[MutationType]
internal static partial class BackInStockMutations
{
    /// <summary>Asks to be told, once, when a product that is sold out can be bought again.</summary>
    [Authorize(Roles = [Roles.Customer])]
    [Error<StockAvailableException>]
    public static async Task<Product> NotifyBackInStockAsync(
        [ID<Product>] Guid productId,
        ClaimsPrincipal caller,
        InventoryContext db,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (!await BackInStockRequests.AddAsync(db, productId, caller.UserId!.Value, clock.GetUtcNow(), cancellationToken))
        {
            throw new StockAvailableException(productId);
        }

        await transaction.CommitAsync(cancellationToken);
        return new Product(productId);
    }

    /// <summary>Takes the wish to be told back. Where there is none, nothing changes.</summary>
    [Authorize(Roles = [Roles.Customer])]
    public static async Task<Product> CancelBackInStockAsync(
        [ID<Product>] Guid productId,
        ClaimsPrincipal caller,
        InventoryContext db,
        CancellationToken cancellationToken)
    {
        var userId = caller.UserId;
        await db.BackInStockRequests.Where(r => r.ProductId == productId && r.UserId == userId).ExecuteDeleteAsync(cancellationToken);
        return new Product(productId);
    }
}
