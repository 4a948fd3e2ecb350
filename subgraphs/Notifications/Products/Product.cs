namespace EShop.Notifications.Products;

/// <summary>A product, as far as Notifications knows it.</summary>
public sealed record Product([property: ID<Product>] Guid Id);
