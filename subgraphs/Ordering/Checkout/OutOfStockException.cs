using EShop.Ordering.Products;

namespace EShop.Ordering.Checkout;

/// <summary>There is not enough of a product.</summary>
public sealed class OutOfStockException(Guid productId, int requested, int available) : Exception("There is not enough stock.")
{
    [ID<Product>]
    public Guid ProductId => productId;

    public int Requested => requested;

    public int Available => available;
}
