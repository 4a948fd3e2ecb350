namespace EShop.Basket.Products;

/// <summary>A product, as far as Basket knows it.</summary>
[EntityKey("id")]
public sealed record Product([property: ID<Product>] Guid Id);
