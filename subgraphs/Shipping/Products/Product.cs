namespace EShop.Shipping.Products;

/// <summary>A product, as far as Shipping knows it.</summary>
public sealed record Product([property: ID<Product>] Guid Id);
