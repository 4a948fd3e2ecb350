namespace EShop.Contracts;

/// <summary>Command: keep an order's reservation for longer.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="Attempt">Counts the tries of this step. A repeat with a known (order, step, attempt) is answered with the stored result.</param>
public sealed record ExtendReservation(
    Guid OrderId,
    DateTimeOffset ExpiresAt,
    int Attempt = 1);
