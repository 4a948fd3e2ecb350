namespace EShop.Contracts;

/// <summary>Event: the payment was not confirmed in time; stock and money are given back.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="OwnerId">The customer or guest that owns the order.</param>
/// <param name="BasketId">The sealed basket, when the order came from one.</param>
public sealed record OrderExpired(
    Guid OrderId,
    Guid OwnerId,
    Guid? BasketId,
    DateTimeOffset ExpiredAt);
