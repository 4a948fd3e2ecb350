namespace EShop.Contracts;

/// <summary>Event: stock and money are secured.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="OwnerId">The customer or guest that owns the order.</param>
/// <param name="BasketId">The sealed basket, when the order came from one.</param>
/// <param name="Currency">ISO 4217 code.</param>
public sealed record OrderConfirmed(
    Guid OrderId,
    string OrderNumber,
    Guid OwnerId,
    Guid? BasketId,
    IReadOnlyList<StockLine> Lines,
    decimal GrandTotal,
    string Currency,
    DateTimeOffset ConfirmedAt);
