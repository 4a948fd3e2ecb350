namespace EShop.Catalog.Products;

/// <summary>No such product, or none that the caller may see.</summary>
public sealed class ProductNotFoundException(Guid id) : Exception("The product does not exist.")
{
    [ID<Product>]
    public Guid ProductId => id;
}
