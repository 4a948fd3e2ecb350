namespace EShop.Inventory.Products;

[ObjectType<Product>]
public static partial class ProductNode
{
    /// <summary>How much of it can be sold; null while that cannot be told, so that the product can be read all the same.</summary>
    public static async Task<ProductStock?> GetStockAsync(
        [Parent] Product product,
        IAvailableStockByProductIdDataLoader stock,
        CancellationToken cancellationToken)
        => new(product.Id, await stock.LoadAsync(product.Id, cancellationToken));
}
