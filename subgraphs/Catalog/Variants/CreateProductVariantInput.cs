using EShop.Catalog.Products;

namespace EShop.Catalog.Variants;

/// <summary>What is left out is as the product has it, and follows the product until the variant is given a value of its own.</summary>
/// <param name="ProductId">The product that comes in variants. It is no variant itself.</param>
/// <param name="Options">At least one. All variants of a product have the same names, and no two the same values.</param>
/// <param name="Price">In major units of the product's currency.</param>
/// <param name="Sku">Made when it is left out.</param>
/// <param name="Name">The product's name and the options' values when it is left out.</param>
/// <param name="InitialStock">Booked into the default warehouse.</param>
/// <param name="Publish">Shows the variant to shoppers at once; as the product is when it is left out.</param>
public sealed record CreateProductVariantInput(
    [property: ID<Product>] Guid ProductId,
    IReadOnlyList<ProductOptionInput> Options,
    decimal? Price = null,
    string? Sku = null,
    string? Name = null,
    string? Description = null,
    string? ImageUrl = null,
    string? TaxClass = null,
    int? WeightGrams = null,
    int InitialStock = 0,
    bool? Publish = null);
