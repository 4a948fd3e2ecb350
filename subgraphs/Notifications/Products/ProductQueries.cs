namespace EShop.Notifications.Products;

[QueryType]
public static partial class ProductQueries
{
    /// <summary>What Notifications knows of a product.</summary>
    [Lookup]
    [Internal]
    public static Product? GetProductById([ID<Product>] Guid id) => new(id);
}
