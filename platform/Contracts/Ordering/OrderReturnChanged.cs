namespace EShop.Contracts;

/// <summary>Event: a return of an order was requested, approved, refused, received or refunded.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="OwnerId">The customer or guest that owns the order.</param>
/// <param name="Status">`REQUESTED`, `APPROVED`, `REFUSED`, `RECEIVED` or `REFUNDED`.</param>
public sealed record OrderReturnChanged(
    Guid OrderId,
    string OrderNumber,
    Guid OwnerId,
    Guid ReturnId,
    string Status,
    string? Note,
    DateTimeOffset ChangedAt);
