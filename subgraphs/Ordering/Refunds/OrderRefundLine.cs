namespace EShop.Ordering.Refunds;

/// <summary>Units of a line whose money is given back.</summary>
public sealed class OrderRefundLine
{
    public Guid RefundId { get; set; }

    public Guid LineId { get; set; }

    public int Quantity { get; set; }

    public decimal Amount { get; set; }

    /// <summary>The order's currency; not kept with the line but read beside it.</summary>
    [GraphQLIgnore]
    public string Currency { get; set; } = "";
}
