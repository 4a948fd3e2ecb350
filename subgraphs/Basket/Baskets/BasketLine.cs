namespace EShop.Basket.Baskets;

/// <summary>A product in a basket.</summary>
public sealed class BasketLine
{
    public Guid BasketId { get; set; }

    public Guid ProductId { get; set; }

    public int Quantity { get; set; }

    public DateTimeOffset AddedAt { get; set; }
}
