using EShop.Basket.Products;

namespace EShop.Basket.Baskets;

/// <summary>No such product, or none that is for sale.</summary>
public sealed class BasketProductNotFoundException(Guid productId) : Exception("The product is not for sale.")
{
    [ID<Product>]
    public Guid ProductId => productId;
}
