using EShop.Inventory.Products;
using EShop.Inventory.Warehouses;

namespace EShop.Inventory.Stock;

[ObjectType<StockMovement>]
public static partial class StockMovementNode
{
    static partial void Configure(IObjectTypeDescriptor<StockMovement> descriptor)
    {
        descriptor.Ignore(m => m.Id);
    }

    /// <summary>Where it happened.</summary>
    [BindMember(nameof(StockMovement.WarehouseId))]
    public static async Task<Warehouse> GetWarehouseAsync(
        [Parent(requires: nameof(StockMovement.WarehouseId))] StockMovement movement,
        IWarehouseByIdDataLoader warehouses,
        CancellationToken cancellationToken)
        => await warehouses.LoadRequiredAsync(movement.WarehouseId, cancellationToken);

    /// <summary>The product.</summary>
    [BindMember(nameof(StockMovement.ProductId))]
    public static Product GetProduct([Parent(requires: nameof(StockMovement.ProductId))] StockMovement movement) => new(movement.ProductId);
}
