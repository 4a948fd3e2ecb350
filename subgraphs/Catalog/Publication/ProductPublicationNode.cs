using EShop.Catalog.Products;
using EShop.Defaults;

namespace EShop.Catalog.Publication;

[ObjectType<Product>]
public static partial class ProductPublicationNode
{
    /// <summary>What is still to come of its publication; null when nothing is.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    public static ProductPublicationSchedule? GetPublicationSchedule(
        [Parent(requires: $"{nameof(Product.PublishAt)} {nameof(Product.UnpublishAt)}")] Product product)
        => product is { PublishAt: null, UnpublishAt: null } ? null : new(product.PublishAt, product.UnpublishAt);
}
