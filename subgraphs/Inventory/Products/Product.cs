namespace EShop.Inventory.Products;

/// <summary>A product, as far as Inventory knows it.</summary>
public sealed record Product([property: ID<Product>] Guid Id);
