using EShop.Catalog.Products;

namespace EShop.Catalog.Imports;

[ObjectType<ProductImportLine>]
public static partial class ProductImportLineNode
{
    static partial void Configure(IObjectTypeDescriptor<ProductImportLine> descriptor)
    {
        descriptor.Ignore(l => l.ImportId);
    }

    /// <summary>The product that it created or changed; null when it failed.</summary>
    [BindMember(nameof(ProductImportLine.ProductId))]
    public static async Task<Product?> GetProductAsync(
        [Parent(requires: nameof(ProductImportLine.ProductId))] ProductImportLine line,
        IProductByIdDataLoader products,
        QueryContext<Product> query,
        CancellationToken cancellationToken)
        => line.ProductId is { } id ? await products.With(query).LoadAsync(id, cancellationToken) : null;
}
