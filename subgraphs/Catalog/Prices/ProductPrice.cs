namespace EShop.Catalog.Prices;

/// <summary>What a product costs in one more currency than its own.</summary>
public sealed class ProductPrice
{
    public Guid ProductId { get; set; }

    /// <summary>ISO 4217.</summary>
    public required string Currency { get; set; }

    public decimal Amount { get; set; }
}
