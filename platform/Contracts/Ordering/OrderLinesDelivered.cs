namespace EShop.Contracts;

/// <summary>Event: lines of an order have reached their receiver. Who bought them may review them.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="OwnerId">The customer or guest that owns the order.</param>
public sealed record OrderLinesDelivered(
    Guid OrderId,
    string OrderNumber,
    Guid OwnerId,
    IReadOnlyList<DeliveredLine> Lines,
    DateTimeOffset DeliveredAt);
