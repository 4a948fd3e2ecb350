namespace EShop.Contracts;

/// <summary>Command: book sold stock of an order back, when it is cancelled before it was shipped, or when its customer sent it back.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="Attempt">Counts the tries of this step. A repeat with a known (order, step, attempt) is answered with the stored result.</param>
/// <param name="ReturnKey">Which return of the order; empty for its cancellation. Each is booked once, whatever the attempt.</param>
public sealed record ReturnStock(
    Guid OrderId,
    IReadOnlyList<StockLine> Lines,
    string Reason,
    int Attempt = 1,
    string? ReturnKey = null);
