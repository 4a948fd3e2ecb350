namespace EShop.Contracts;

/// <summary>Event: an order was taken; whether it can be fulfilled is not known yet. Tells who is to be written to about it.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="OwnerId">The customer or guest that owns the order.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Locale">BCP 47 tag; empty where the customer named none.</param>
public sealed record OrderPlaced(
    Guid OrderId,
    string OrderNumber,
    Guid OwnerId,
    bool IsGuest,
    string? ContactEmail,
    string? ContactPhone,
    IReadOnlyList<OrderedLine> Lines,
    decimal GrandTotal,
    string Currency,
    string? Locale,
    DateTimeOffset PlacedAt);
