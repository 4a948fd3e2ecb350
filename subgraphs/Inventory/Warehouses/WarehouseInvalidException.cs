namespace EShop.Inventory.Warehouses;

/// <summary>A value that a warehouse cannot have.</summary>
public sealed class WarehouseInvalidException(string inputField, string message) : Exception(message)
{
    /// <summary>The input field that is wrong.</summary>
    public string Field => inputField;
}
