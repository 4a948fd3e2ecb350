namespace EShop.Notifications.Products;

/// <summary>A product, as far as Notifications knows it.</summary>
[EntityKey("id")]
public sealed record Product([property: ID<Product>] Guid Id);
