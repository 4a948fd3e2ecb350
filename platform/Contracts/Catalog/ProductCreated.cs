namespace EShop.Contracts;

/// <summary>Event: a product exists. Inventory books the initial stock in its default warehouse.</summary>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="TaxClass">Such as `STANDARD`, `REDUCED` or `ZERO`.</param>
/// <param name="Version">Grows with every change of the product; an older version arriving late is ignored.</param>
public sealed record ProductCreated(
    Guid ProductId,
    string Sku,
    string Slug,
    string Name,
    string? ImageUrl,
    Guid? CategoryId,
    decimal Price,
    string Currency,
    string TaxClass,
    int WeightGrams,
    bool IsPublished,
    int InitialStock,
    int Version,
    DateTimeOffset CreatedAt);
