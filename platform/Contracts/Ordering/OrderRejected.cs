namespace EShop.Contracts;

/// <summary>Event: the shop could not take the order (stock, payment).</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="OwnerId">The customer or guest that owns the order.</param>
/// <param name="BasketId">The sealed basket, when the order came from one.</param>
/// <param name="Code">Stable reason, such as `OUT_OF_STOCK` or `PAYMENT_DECLINED`.</param>
public sealed record OrderRejected(
    Guid OrderId,
    Guid OwnerId,
    Guid? BasketId,
    string Code,
    string Reason,
    DateTimeOffset RejectedAt);
