namespace EShop.Reviews.Reviews;

/// <summary>Only who has bought and received a product may review it.</summary>
public sealed class ReviewNotPurchasedException(Guid productId) : Exception("Only products that were delivered to you can be reviewed.")
{
    [ID<Products.Product>]
    public Guid ProductId => productId;
}
