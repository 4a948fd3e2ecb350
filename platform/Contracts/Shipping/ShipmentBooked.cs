namespace EShop.Contracts;

/// <summary>Answer to <see cref="BookShipment"/>: a shipment with every line of the order is pending.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="Attempt">The attempt of the command that this answers.</param>
public sealed record ShipmentBooked(
    Guid OrderId,
    Guid ShipmentId,
    DateTimeOffset BookedAt,
    int Attempt = 1);
