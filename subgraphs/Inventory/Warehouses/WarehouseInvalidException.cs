namespace EShop.Inventory.Warehouses;

/// <summary>A value that a warehouse cannot have.</summary>
public sealed class WarehouseInvalidException(string field, string message) : Exception(message)
{
    /// <summary>The input field that is wrong.</summary>
    public string Field => field;
}
