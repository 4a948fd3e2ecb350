namespace EShop.Contracts;

/// <summary>Answer to <see cref="BookShipment"/>: the order cannot be sent.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="Attempt">The attempt of the command that this answers.</param>
public sealed record ShipmentBookingFailed(
    Guid OrderId,
    string Code,
    string Reason,
    int Attempt = 1);
