namespace EShop.Contracts;

/// <summary>Request: freeze a basket for an order and price it. Answered by <see cref="BasketSealed"/> or <see cref="BasketRefused"/>; a repeat for the same order gives the same answer.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="OwnerId">The customer or guest that owns the order.</param>
/// <param name="BasketId">The basket; the owner's current one when empty.</param>
/// <param name="Items">Items to price in place of a basket.</param>
/// <param name="Currency">ISO 4217 code; the basket's own when empty.</param>
/// <param name="LapsesAt">When the seal falls off unless the order was confirmed.</param>
/// <param name="Key">
/// The owner's idempotency key. One key makes one order: a seal of the same key for an order before belongs to a try that came to nothing, and is
/// taken over.
/// </param>
public sealed record SealBasket(
    Guid OrderId,
    Guid OwnerId,
    Guid? BasketId,
    IReadOnlyList<RequestedItem>? Items,
    string? Currency,
    DateTimeOffset LapsesAt,
    string? Key = null);
