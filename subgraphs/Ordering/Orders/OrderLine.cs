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

    public decimal UnitPrice { get; set; }

    public decimal Discount { get; set; }

    /// <summary>The rate as a fraction: 0.19.</summary>
    public decimal TaxRate { get; set; }

    public decimal Tax { get; set; }

    /// <summary>Quantity × price − discount + tax.</summary>
    public decimal Total { get; set; }

    /// <summary>The order's currency; not kept with the line but read beside it.</summary>
    [GraphQLIgnore]
    public string Currency { get; set; } = "";
}
