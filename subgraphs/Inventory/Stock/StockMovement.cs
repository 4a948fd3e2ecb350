namespace EShop.Inventory.Stock;

/// <summary>An entry of the stock ledger. Entries are never changed.</summary>
public sealed class StockMovement
{
    public Guid Id { get; set; }

    [ID<Products.Product>]
    public Guid ProductId { get; set; }

    public Guid WarehouseId { get; set; }

    public StockMovementKind Kind { get; set; }

    /// <summary>Units; negative when they left.</summary>
    public int Quantity { get; set; }

    public string? Reason { get; set; }

    /// <summary>What it belongs to: an order, a transfer, a delivery note.</summary>
    public string? Reference { get; set; }

    public DateTimeOffset OccurredAt { get; set; }

    /// <summary>Who did it; null for the shop itself.</summary>
    public Guid? ActorId { get; set; }
}
