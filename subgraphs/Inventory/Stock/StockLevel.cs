namespace EShop.Inventory.Stock;

/// <summary>How much of a product lies in a warehouse.</summary>
public sealed class StockLevel
{
    [ID<Products.Product>]
    public Guid ProductId { get; set; }

    public Guid WarehouseId { get; set; }

    /// <summary>What lies there: the sum of the ledger.</summary>
    public int OnHand { get; set; }

    /// <summary>What active reservations hold of it.</summary>
    public int Reserved { get; set; }
}
