namespace EShop.Catalog.Products;

/// <summary>Fields that are left out or null stay as they are.</summary>
/// <param name="Version">The version that was read; left out, the change wins over others.</param>
public sealed record UpdateProductInput(
    [property: ID<Product>] Guid Id,
    int? Version = null,
    string? Name = null,
    string? Description = null,
    string? Brand = null,
    string? ImageUrl = null,
    [property: ID<Categories.Category>] Guid? CategoryId = null,
    string? TaxClass = null,
    int? WeightGrams = null);
