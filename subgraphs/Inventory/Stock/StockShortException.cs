namespace EShop.Inventory.Stock;

/// <summary>There is less than was asked for.</summary>
public sealed class StockShortException(Guid productId, int requested, int available) : Exception("There is not enough stock.")
{
    [ID<Products.Product>]
    public Guid ProductId => productId;

    public int Requested => requested;

    public int Available => available;
}
