using EShop.Catalog.Categories;

namespace EShop.Catalog.Products;

[ObjectType<Product>]
public static partial class ProductNode
{
    static partial void Configure(IObjectTypeDescriptor<Product> descriptor)
    {
        descriptor.Ignore(p => p.PriceCurrency);
    }

    /// <summary>The category it stands in.</summary>
    [BindMember(nameof(Product.CategoryId))]
    public static async Task<Category?> GetCategoryAsync(
        [Parent(requires: nameof(Product.CategoryId))] Product product,
        ICategoryByIdDataLoader categories,
        CancellationToken cancellationToken)
        => product.CategoryId is { } id ? await categories.LoadAsync(id, cancellationToken) : null;
}
