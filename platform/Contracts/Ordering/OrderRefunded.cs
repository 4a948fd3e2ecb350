namespace EShop.Contracts;

/// <summary>Event: money was paid back, in full or in part.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="OwnerId">The customer or guest that owns the order.</param>
/// <param name="Currency">ISO 4217 code.</param>
public sealed record OrderRefunded(
    Guid OrderId,
    Guid OwnerId,
    decimal Amount,
    string Currency,
    bool IsFull,
    DateTimeOffset RefundedAt);
