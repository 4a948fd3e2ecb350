namespace EShop.Ordering.Refunds;

/// <summary>Money of an order that is given back. From the moment it is asked for it counts against what was paid, until it fails.</summary>
public sealed class OrderRefund
{
    public Guid Id { get; set; }

    public Guid OrderId { get; set; }

    /// <summary>The return that it pays for.</summary>
    public Guid? ReturnId { get; set; }

    /// <summary>Asked for by the checkout, which sees to it until it is done.</summary>
    public bool IsCancellation { get; set; }

    public OrderRefundStatus Status { get; set; }

    public decimal Amount { get; set; }

    /// <summary>Whether what was paid for shipping is part of it.</summary>
    public bool IncludesShipping { get; set; }

    public required string Reason { get; set; }

    /// <summary>Why the provider refused.</summary>
    public string? FailureCode { get; set; }

    public Guid? RequestedBy { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }

    public List<OrderRefundLine> Lines { get; set; } = [];

    /// <summary>The order's currency; not kept with the refund but read beside it.</summary>
    [GraphQLIgnore]
    public string Currency { get; set; } = "";

    /// <summary>Names the refund at the provider.</summary>
    [GraphQLIgnore]
    public static string KeyOf(Guid orderId, Guid refundId) => $"{orderId:N}:refund:{refundId:N}";
}
