namespace EShop.Ordering.Products;

/// <summary>A product, as far as Ordering knows it.</summary>
[EntityKey("id")]
public sealed record Product([property: ID<Product>] Guid Id);
