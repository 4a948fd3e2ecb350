namespace EShop.Reviews.Reviews;

/// <summary>The caller has reviewed the product already.</summary>
public sealed class ReviewExistsException(Guid productId) : Exception("You have reviewed this product already: edit your review.")
{
    [ID<Products.Product>]
    public Guid ProductId => productId;
}
