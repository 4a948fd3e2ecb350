namespace EShop.Contracts;

/// <summary>Command: book committed stock of an order back, when it is cancelled or refunded before it was shipped.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="Attempt">Counts the tries of this step. A repeat with a known (order, step, attempt) is answered with the stored result.</param>
public sealed record ReturnStock(
    Guid OrderId,
    IReadOnlyList<StockLine> Lines,
    string Reason,
    int Attempt = 1);
