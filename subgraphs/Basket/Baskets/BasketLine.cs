namespace EShop.Basket.Baskets;

/// <summary>A product in a basket.</summary>
public sealed class BasketLine
{
    public Guid BasketId { get; set; }

    public Guid ProductId { get; set; }

    public int Quantity { get; set; }

    /// <summary>The price of one unit when the shopper last saw to the line, in the basket's currency; null where it is not known.</summary>
    public decimal? SeenPrice { get; set; }

    public DateTimeOffset AddedAt { get; set; }

    /// <summary>The basket's currency; not kept with the line but set when it is read.</summary>
    public string Currency { get; set; } = "";
}
