namespace EShop.Inventory.Warehouses;

/// <summary>No such warehouse.</summary>
public sealed class WarehouseNotFoundException(Guid id) : Exception("The warehouse does not exist.")
{
    [ID<Warehouse>]
    public Guid WarehouseId => id;
}
