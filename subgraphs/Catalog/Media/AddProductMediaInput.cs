using EShop.Catalog.Products;

namespace EShop.Catalog.Media;

/// <param name="ProductId">The product that it is about.</param>
/// <param name="Url">An absolute http or https address of at most 500 characters.</param>
/// <param name="Alt">What it shows, for those who cannot see it: at most 300 characters.</param>
/// <param name="Type">What it is.</param>
/// <param name="Position">The place among the product's media, from 0; the last when it is left out.</param>
public sealed record AddProductMediaInput(
    [property: ID<Product>] Guid ProductId,
    string Url,
    string? Alt = null,
    ProductMediaType Type = ProductMediaType.Image,
    int? Position = null);
