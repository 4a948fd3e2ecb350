using EShop.Catalog.Products;

namespace EShop.Catalog.Attributes;

[ObjectType<Product>]
public static partial class ProductAttributeNode
{
    /// <summary>What is known of it, in the shop's order. A variant has its product's attributes unless it has its own value.</summary>
    public static async Task<IReadOnlyList<ProductAttribute>> GetAttributesAsync(
        [Parent(requires: nameof(Product.Id))] Product product,
        IAttributesByProductIdDataLoader attributes,
        CancellationToken cancellationToken)
        => await attributes.LoadAsync(product.Id, cancellationToken) ?? [];
}
