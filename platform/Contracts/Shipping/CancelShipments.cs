namespace EShop.Contracts;

/// <summary>Command: do not send what is not yet on its way. Answered by <see cref="ShipmentsCancelled"/>.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="Attempt">Counts the tries of this step. A repeat with a known (order, step, attempt) is answered with the stored result.</param>
public sealed record CancelShipments(
    Guid OrderId,
    string Reason,
    int Attempt = 1);
