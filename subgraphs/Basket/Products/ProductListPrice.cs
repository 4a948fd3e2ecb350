namespace EShop.Basket.Products;

/// <summary>What a product costs in another currency than its own.</summary>
public sealed class ProductListPrice
{
    public Guid ProductId { get; set; }

    /// <summary>ISO 4217.</summary>
    public required string Currency { get; set; }

    /// <summary>Null once it is not sold in this currency any more.</summary>
    public decimal? Price { get; set; }

    public int Version { get; set; }
}
