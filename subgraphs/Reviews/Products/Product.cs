namespace EShop.Reviews.Products;

/// <summary>A product, as far as Reviews knows it.</summary>
public sealed record Product([property: ID<Product>] Guid Id);
