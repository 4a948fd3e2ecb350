using EShop.Inventory.Products;

namespace EShop.Inventory.BackInStock;

/// <summary>The product can be bought: there is nothing to wait for.</summary>
public sealed class StockAvailableException(Guid productId) : Exception("The product is in stock.")
{
    [ID<Product>]
    public Guid ProductId => productId;
}
