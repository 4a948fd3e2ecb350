namespace EShop.Catalog.Media;

[ObjectType<ProductMedia>]
public static partial class ProductMediaNode
{
    static partial void Configure(IObjectTypeDescriptor<ProductMedia> descriptor)
    {
        descriptor.Ignore(m => m.Id);
        descriptor.Ignore(m => m.ProductId);
    }

    /// <summary>The key by which staff remove and order it.</summary>
    [ID<ProductMedia>]
    [BindMember(nameof(ProductMedia.Id))]
    public static Guid GetMediaId([Parent(requires: nameof(ProductMedia.Id))] ProductMedia media) => media.Id;
}
