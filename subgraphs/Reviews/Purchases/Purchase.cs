namespace EShop.Reviews.Purchases;

/// <summary>A product that somebody bought and has received: the right to review it.</summary>
public sealed class Purchase
{
    public Guid OwnerId { get; set; }

    public Guid ProductId { get; set; }

    /// <summary>The order that delivered it first.</summary>
    public Guid OrderId { get; set; }

    public DateTimeOffset DeliveredAt { get; set; }
}
