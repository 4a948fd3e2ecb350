namespace EShop.Contracts;

/// <summary>Command: turn the reservation into stock leaving the warehouse. Fails loudly when it has lapsed.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="Attempt">Counts the tries of this step. A repeat with a known (order, step, attempt) is answered with the stored result.</param>
public sealed record CommitReservation(
    Guid OrderId,
    int Attempt = 1);
