namespace EShop.Contracts;

/// <summary>One priced line of a sealed basket.</summary>
/// <param name="UnitPrice">Before discount and tax.</param>
/// <param name="Discount">For the whole line.</param>
/// <param name="TaxClass">Such as `STANDARD`, `REDUCED` or `ZERO`.</param>
/// <param name="WeightGrams">Of one unit.</param>
public sealed record SealedLine(
    Guid ProductId,
    string Sku,
    string Name,
    string? ImageUrl,
    int Quantity,
    decimal UnitPrice,
    decimal Discount,
    string TaxClass,
    int WeightGrams = 0);
