namespace EShop.Ordering.Orders;

/// <summary>What somebody bought, at the prices of that moment.</summary>
public sealed class Order
{
    public Guid Id { get; set; }

    /// <summary>What people call it by: <c>2026-000042</c>.</summary>
    public required string Number { get; set; }

    /// <summary>A user or a guest.</summary>
    public Guid OwnerId { get; set; }

    public bool IsGuest { get; set; }

    public Guid? BasketId { get; set; }

    public OrderStatus Status { get; set; }

    public OrderPaymentStatus PaymentStatus { get; set; }

    public OrderFulfilmentStatus FulfilmentStatus { get; set; }

    /// <summary>Counts the changes; every one has an entry in the history.</summary>
    public int Version { get; set; }

    public required string Currency { get; set; }

    public decimal LinesTotal { get; set; }

    public decimal DiscountTotal { get; set; }

    public decimal TaxTotal { get; set; }

    public decimal ShippingTotal { get; set; }

    public decimal GrandTotal { get; set; }

    public required string PaymentMethod { get; set; }

    /// <summary>What stands for the card at the provider.</summary>
    public string? PaymentToken { get; set; }

    /// <summary>Where the customer confirms the payment, while that is to be done.</summary>
    public string? PaymentActionUrl { get; set; }

    public string? ContactEmail { get; set; }

    public string? ContactPhone { get; set; }

    public required Address ShippingAddress { get; set; }

    public required Address BillingAddress { get; set; }

    /// <summary>Why the order came to nothing, for programs.</summary>
    public string? ReasonCode { get; set; }

    /// <summary>Why the order came to nothing, for people.</summary>
    public string? Reason { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }

    public List<OrderLine> Lines { get; set; } = [];
}
