namespace EShop.Basket.Baskets;

/// <summary>What somebody means to buy.</summary>
[EntityKey("id")]
public sealed class Basket
{
    public Guid Id { get; set; }

    /// <summary>A user or a guest.</summary>
    public Guid OwnerId { get; set; }

    public required string Currency { get; set; }

    /// <summary>Counts the changes.</summary>
    public long Version { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }

    /// <summary>The order that is being made of it.</summary>
    public Guid? SealedFor { get; set; }

    public DateTimeOffset? SealedUntil { get; set; }

    public List<BasketLine> Lines { get; set; } = [];

    [GraphQLIgnore]
    public bool IsSealed(DateTimeOffset now) => SealedFor is not null && SealedUntil > now;
}
