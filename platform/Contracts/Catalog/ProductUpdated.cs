namespace EShop.Contracts;

/// <summary>Event: what others copy of a product has changed, prices and publication apart.</summary>
/// <param name="TaxClass">Such as `STANDARD`, `REDUCED` or `ZERO`.</param>
/// <param name="Version">Grows with every change of the product; an older version arriving late is ignored.</param>
public sealed record ProductUpdated(
    Guid ProductId,
    string Sku,
    string Slug,
    string Name,
    string? ImageUrl,
    Guid? CategoryId,
    string TaxClass,
    int WeightGrams,
    int Version,
    DateTimeOffset UpdatedAt);
