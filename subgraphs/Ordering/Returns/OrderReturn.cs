namespace EShop.Ordering.Returns;

/// <summary>What a customer sends back of an order, and why.</summary>
public sealed class OrderReturn
{
    public Guid Id { get; set; }

    public Guid OrderId { get; set; }

    public OrderReturnState Status { get; set; }

    public required string Reason { get; set; }

    /// <summary>What staff said about it.</summary>
    public string? Note { get; set; }

    /// <summary>Counts the changes.</summary>
    public int Version { get; set; }

    public DateTimeOffset RequestedAt { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }

    public List<OrderReturnLine> Lines { get; set; } = [];
}
