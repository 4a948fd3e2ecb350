namespace EShop.Inventory.BackInStock;

/// <summary>Somebody wants to be told when a product that is sold out can be bought again.</summary>
public sealed class BackInStockRequest
{
    public Guid ProductId { get; set; }

    public Guid UserId { get; set; }

    public DateTimeOffset RequestedAt { get; set; }
}
