namespace EShop.Contracts;

/// <summary>Answer to <see cref="CommitReservation"/>.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="Attempt">The attempt of the command that this answers.</param>
public sealed record StockCommitted(
    Guid OrderId,
    int Attempt = 1);
