namespace EShop.Contracts;

/// <summary>Event: the checkout has nothing left to do.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="OwnerId">The customer or guest that owns the order.</param>
public sealed record OrderCompleted(
    Guid OrderId,
    Guid OwnerId,
    DateTimeOffset CompletedAt);
