using EShop.Ordering.Products;

namespace EShop.Ordering.Checkout;

/// <summary>A product does not exist, or is not for sale.</summary>
public sealed class ProductUnavailableException(Guid productId, string message) : Exception(message)
{
    [ID<Product>]
    public Guid ProductId => productId;
}
