using EShop.Catalog.Attributes;

namespace EShop.Catalog.Imports;

/// <summary>What a line wants, checked and typed; null for what it leaves alone.</summary>
internal sealed record ImportValues(
    string Sku,
    string? Name,
    decimal? Price,
    string? Currency,
    string? Description,
    string? Brand,
    Guid? CategoryId,
    string? ImageUrl,
    string? TaxClass,
    int? WeightGrams,
    bool? Publish,
    int? InitialStock,
    IReadOnlyList<(ProductAttributeDefinition Definition, ProductAttributeValueInput Input)> Attributes);
