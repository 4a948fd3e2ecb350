namespace EShop.Basket.Baskets;

/// <summary>What somebody means to buy.</summary>
[EntityKey("id")]
public sealed class Basket
{
    public Guid Id { get; set; }

    /// <summary>A user or a guest.</summary>
    public Guid OwnerId { get; set; }

    /// <summary>A guest's basket goes when nobody has touched it for long.</summary>
    public bool IsGuest { get; set; }

    public required string Currency { get; set; }

    /// <summary>The voucher in it; whether it holds is found out whenever it is asked.</summary>
    public Guid? VoucherId { get; set; }

    /// <summary>Counts the changes.</summary>
    public long Version { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }

    /// <summary>The order that is being made of it.</summary>
    public Guid? SealedFor { get; set; }

    public DateTimeOffset? SealedUntil { get; set; }

    /// <summary>The idempotency key that the order is made with.</summary>
    public string? SealedByKey { get; set; }

    public List<BasketLine> Lines { get; set; } = [];

    [GraphQLIgnore]
    public bool IsSealed(DateTimeOffset now) => SealedFor is not null && SealedUntil > now;
}
