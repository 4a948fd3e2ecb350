namespace EShop.Inventory.Stock;

/// <summary>Remembers that a return of an order was booked.</summary>
internal sealed class StockReturn
{
    public Guid OrderId { get; set; }

    /// <summary>Which return; empty for the order's cancellation.</summary>
    public required string Key { get; set; }

    public DateTimeOffset ReturnedAt { get; set; }
}
