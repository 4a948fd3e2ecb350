namespace EShop.Contracts;

/// <summary>Event: a parcel has come back.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="OwnerId">The customer or guest that owns the order.</param>
/// <param name="Lines">What is in it; an order may travel in several parcels.</param>
/// <param name="Version">Grows with every change of the shipment.</param>
public sealed record ShipmentReturned(
    Guid ShipmentId,
    Guid OrderId,
    string OrderNumber,
    Guid OwnerId,
    IReadOnlyList<ShipmentLine> Lines,
    string? Carrier,
    string? TrackingNumber,
    int Version,
    DateTimeOffset ReturnedAt);
