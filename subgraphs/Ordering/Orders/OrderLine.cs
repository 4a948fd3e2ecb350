namespace EShop.Ordering.Orders;

/// <summary>A product as sold: the names, prices and taxes of that moment.</summary>
public sealed class OrderLine
{
    public Guid Id { get; set; }

    public Guid OrderId { get; set; }

    public int Position { get; set; }

    public Guid ProductId { get; set; }

    public required string Sku { get; set; }

    public required string Name { get; set; }

    public string? ImageUrl { get; set; }

    public int Quantity { get; set; }

    /// <summary>Of one unit.</summary>
    public int WeightGrams { get; set; }

    /// <summary>Units that have left the warehouse, those that arrived included.</summary>
    public int ShippedQuantity { get; set; }

    public int DeliveredQuantity { get; set; }

    /// <summary>Units that were called off before they left the warehouse.</summary>
    public int CancelledQuantity { get; set; }

    /// <summary>Units of returns that were not refused.</summary>
    public int ReturnedQuantity { get; set; }

    /// <summary>Units whose money was given back, or is on its way back.</summary>
    public int RefundedQuantity { get; set; }

    public decimal UnitPrice { get; set; }

    public decimal Discount { get; set; }

    /// <summary>The rate as a fraction: 0.19.</summary>
    public decimal TaxRate { get; set; }

    public decimal Tax { get; set; }

    /// <summary>What is paid for the line: quantity × price − discount, and the tax where prices do not contain it.</summary>
    public decimal Total { get; set; }

    /// <summary>The order's currency; not kept with the line but read beside it.</summary>
    [GraphQLIgnore]
    public string Currency { get; set; } = "";
}
