namespace EShop.Contracts;

/// <summary>The reservation lapsed: the answer to a <see cref="CommitReservation"/> that came too late, and the event of the expiry sweep.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="Attempt">The attempt of the command that this answers.</param>
public sealed record ReservationExpired(
    Guid OrderId,
    DateTimeOffset ExpiredAt,
    int Attempt = 1);
