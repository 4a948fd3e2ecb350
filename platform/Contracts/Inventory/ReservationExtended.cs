namespace EShop.Contracts;

/// <summary>Answer to <see cref="ExtendReservation"/>.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="Attempt">The attempt of the command that this answers.</param>
public sealed record ReservationExtended(
    Guid OrderId,
    DateTimeOffset ExpiresAt,
    int Attempt = 1);
