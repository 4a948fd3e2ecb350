using EShop.Catalog.Products;

namespace EShop.Catalog.Media;

[ObjectType<Product>]
public static partial class ProductMediaFields
{
    /// <summary>Pictures and other media in their order. A variant without its own has those of its product.</summary>
    public static async Task<IReadOnlyList<ProductMedia>> GetMediaAsync(
        [Parent(requires: nameof(Product.Id))] Product product,
        IMediaByProductIdDataLoader media,
        CancellationToken cancellationToken)
        => await media.LoadAsync(product.Id, cancellationToken) ?? [];
}
