namespace EShop.Catalog.Products;

/// <param name="Name">1 to 200 characters.</param>
/// <param name="Price">In major units, at least 0.</param>
/// <param name="Currency">ISO 4217; the shop's currency when it is left out.</param>
/// <param name="Sku">Made from the name when it is left out.</param>
/// <param name="InitialStock">Booked into the default warehouse.</param>
/// <param name="Publish">Shows the product to shoppers at once.</param>
public sealed record CreateProductInput(
    string Name,
    decimal Price,
    string? Currency = null,
    string? Sku = null,
    string? Description = null,
    string? Brand = null,
    string? ImageUrl = null,
    [property: ID<Categories.Category>] Guid? CategoryId = null,
    string? TaxClass = null,
    int WeightGrams = 0,
    int InitialStock = 0,
    bool Publish = true);
