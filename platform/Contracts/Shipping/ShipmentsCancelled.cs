namespace EShop.Contracts;

/// <summary>Answer to <see cref="CancelShipments"/>.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="Lines">What stays in the warehouse; what is already on its way is not in it.</param>
/// <param name="Attempt">The attempt of the command that this answers.</param>
public sealed record ShipmentsCancelled(
    Guid OrderId,
    IReadOnlyList<ShipmentLine> Lines,
    DateTimeOffset CancelledAt,
    int Attempt = 1);
