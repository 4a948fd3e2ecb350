namespace EShop.Ordering.Checkout;

/// <summary>Which order an owner's idempotency key led to.</summary>
public sealed class IdempotencyRecord
{
    public Guid OwnerId { get; set; }

    public required string Key { get; set; }

    /// <summary>SHA-256 of the input.</summary>
    public required byte[] InputHash { get; set; }

    public Guid OrderId { get; set; }

    public DateTimeOffset CreatedAt { get; set; }
}
