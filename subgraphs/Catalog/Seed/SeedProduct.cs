using EShop.Catalog.Products;

namespace EShop.Catalog.Seed;

/// <summary>A product of the demo data.</summary>
/// <param name="Category">The name of its category.</param>
/// <param name="InitialStock">Booked by Inventory when it learns of the product.</param>
internal sealed record SeedProduct(
    string Category,
    string Name,
    string Brand,
    decimal Price,
    int WeightGrams,
    string Description,
    int InitialStock = 100,
    string TaxClass = ProductRules.DefaultTaxClass);
