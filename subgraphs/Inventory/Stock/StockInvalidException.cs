namespace EShop.Inventory.Stock;

/// <summary>A quantity, reason or pair of warehouses that makes no sense.</summary>
public sealed class StockInvalidException(string inputField, string message) : Exception(message)
{
    /// <summary>The input field that is wrong.</summary>
    public string Field => inputField;
}
