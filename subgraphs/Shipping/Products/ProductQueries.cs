namespace EShop.Shipping.Products;

[QueryType]
public static partial class ProductQueries
{
    /// <summary>What Shipping knows of a product.</summary>
    [Lookup]
    [Internal]
    public static Product? GetProductById([ID<Product>] Guid id) => new(id);
}
