namespace EShop.Catalog.Variants;

[ObjectType<ProductOption>]
public static partial class ProductOptionNode
{
    static partial void Configure(IObjectTypeDescriptor<ProductOption> descriptor)
    {
        descriptor.Ignore(o => o.ProductId);
        descriptor.Ignore(o => o.Position);
    }
}
