namespace EShop.Contracts;

/// <summary>Command: hold stock for an order, all lines or none.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="ExpiresAt">When the reservation lapses unless committed or extended.</param>
/// <param name="Attempt">Counts the tries of this step. A repeat with a known (order, step, attempt) is answered with the stored result.</param>
public sealed record ReserveStock(
    Guid OrderId,
    IReadOnlyList<StockLine> Lines,
    DateTimeOffset ExpiresAt,
    int Attempt = 1);
