using EShop.Ordering.Products;

namespace EShop.Ordering.Checkout;

/// <summary>Units of a product to order.</summary>
public sealed record CheckoutItemInput([property: ID<Product>] Guid ProductId, int Quantity);
