using EShop.Inventory.Products;
using EShop.Inventory.Warehouses;

namespace EShop.Inventory.Stock;

[ObjectType<StockLevel>]
public static partial class StockLevelNode
{
    /// <summary>What can be sold of it, were the warehouse active.</summary>
    public static int GetAvailable([Parent(requires: $"{nameof(StockLevel.OnHand)} {nameof(StockLevel.Reserved)}")] StockLevel level)
        => level.OnHand - level.Reserved;

    /// <summary>Where it lies.</summary>
    [BindMember(nameof(StockLevel.WarehouseId))]
    public static async Task<Warehouse> GetWarehouseAsync(
        [Parent(requires: nameof(StockLevel.WarehouseId))] StockLevel level,
        IWarehouseByIdDataLoader warehouses,
        CancellationToken cancellationToken)
        => await warehouses.LoadRequiredAsync(level.WarehouseId, cancellationToken);

    /// <summary>The product.</summary>
    [BindMember(nameof(StockLevel.ProductId))]
    public static Product GetProduct([Parent(requires: nameof(StockLevel.ProductId))] StockLevel level) => new(level.ProductId);
}
