using System.Security.Claims;
using EShop.Defaults;
using EShop.Inventory.BackInStock;
using EShop.Inventory.Stock;

namespace EShop.Inventory.Products;

[ObjectType<ProductStock>]
public static partial class ProductStockNode
{
    /// <summary>Whether at least one unit can be sold.</summary>
    public static bool GetInStock([Parent] ProductStock stock) => stock.Available > 0;

    /// <summary>Whether the caller asked to be told when it is back in stock.</summary>
    public static async Task<bool> GetIsBackInStockRequestedAsync(
        [Parent] ProductStock stock,
        ClaimsPrincipal caller,
        IBackInStockRequestedDataLoader requests,
        CancellationToken cancellationToken)
        => caller.UserId is { } userId && await requests.LoadAsync((stock.ProductId, userId), cancellationToken);

    /// <summary>What lies in each warehouse.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    public static async Task<IReadOnlyList<StockLevel>> GetLevelsAsync(
        [Parent] ProductStock stock,
        IStockLevelsByProductIdDataLoader levels,
        CancellationToken cancellationToken)
        => await levels.LoadAsync(stock.ProductId, cancellationToken) ?? [];
}
