namespace EShop.Ordering.Orders;

/// <summary>What an order became at a moment. Entries are never changed; versions have no gaps.</summary>
public sealed class OrderHistoryEntry
{
    public Guid OrderId { get; set; }

    public int Version { get; set; }

    public OrderStatus Status { get; set; }

    public OrderPaymentStatus PaymentStatus { get; set; }

    public OrderFulfilmentStatus FulfilmentStatus { get; set; }

    public OrderReturnStatus ReturnStatus { get; set; }

    /// <summary>What happened, in a few words.</summary>
    public required string Message { get; set; }

    public DateTimeOffset OccurredAt { get; set; }
}
