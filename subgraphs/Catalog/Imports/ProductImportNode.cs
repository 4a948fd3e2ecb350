namespace EShop.Catalog.Imports;

[ObjectType<ProductImport>]
public static partial class ProductImportNode
{
    /// <summary>What became of each line, in the order of the file.</summary>
    [UseConnection(IncludeTotalCount = true, MaxPageSize = 1000, DefaultPageSize = 100)]
    [UseFiltering]
    public static async Task<PageConnection<ProductImportLine>> GetLinesAsync(
        [Parent(requires: nameof(ProductImport.Id))] ProductImport import,
        PagingArguments pagingArguments,
        QueryContext<ProductImportLine> query,
        ILinesByImportIdDataLoader lines,
        CancellationToken cancellationToken)
        => new(await lines.With(pagingArguments, query).LoadAsync(import.Id, cancellationToken) ?? Page<ProductImportLine>.Empty);
}
