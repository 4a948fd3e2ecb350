using EShop.Defaults;
using EShop.Inventory.Stock;

namespace EShop.Inventory.Products;

[ObjectType<ProductStock>]
public static partial class ProductStockNode
{
    /// <summary>Whether at least one unit can be sold.</summary>
    public static bool GetInStock([Parent] ProductStock stock) => stock.Available > 0;

    /// <summary>What lies in each warehouse.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    public static async Task<IReadOnlyList<StockLevel>> GetLevelsAsync(
        [Parent] ProductStock stock,
        IStockLevelsByProductIdDataLoader levels,
        CancellationToken cancellationToken)
        => await levels.LoadAsync(stock.ProductId, cancellationToken) ?? [];
}
