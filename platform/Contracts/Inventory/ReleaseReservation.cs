namespace EShop.Contracts;

/// <summary>Command: give reserved stock back. Answered also when nothing is held; a later <see cref="ReserveStock"/> of the order is then refused.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="Attempt">Counts the tries of this step. A repeat with a known (order, step, attempt) is answered with the stored result.</param>
public sealed record ReleaseReservation(
    Guid OrderId,
    string Reason,
    int Attempt = 1);
