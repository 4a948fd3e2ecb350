namespace EShop.Contracts;

/// <summary>Event for every instance of Ordering: a bell, not the tape. Readers fetch the order's history above the version they have seen.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="OwnerId">The customer or guest that owns the order.</param>
/// <param name="Version">Grows by one with every entry of the order's history.</param>
public sealed record OrderStatusChanged(
    Guid OrderId,
    Guid OwnerId,
    int Version,
    string Status,
    DateTimeOffset ChangedAt);
