namespace EShop.Contracts;

/// <summary>One line as sold.</summary>
/// <param name="Discount">For the whole line.</param>
/// <param name="Tax">For the whole line.</param>
/// <param name="Total">What the customer pays for the line.</param>
public sealed record OrderedLine(
    Guid LineId,
    Guid ProductId,
    string Sku,
    string Name,
    int Quantity,
    decimal UnitPrice,
    decimal Discount,
    decimal Tax,
    decimal Total);
