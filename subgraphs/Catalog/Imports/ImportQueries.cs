using EShop.Catalog.Data;
using EShop.Defaults;
using Microsoft.EntityFrameworkCore;

namespace EShop.Catalog.Imports;

[QueryType]
public static partial class ImportQueries
{
    /// <summary>An import by its id.</summary>
    [Lookup]
    [NodeResolver]
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    public static Task<ProductImport?> GetProductImportByIdAsync(
        Guid id,
        IProductImportByIdDataLoader imports,
        CancellationToken cancellationToken)
        => imports.LoadAsync(id, cancellationToken);

    /// <summary>The imports of products, the latest first.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [UseConnection(IncludeTotalCount = true, MaxPageSize = 100)]
    [UseFiltering]
    [UseSorting]
    public static async Task<PageConnection<ProductImport>> GetProductImportsAsync(
        PagingArguments pagingArguments,
        QueryContext<ProductImport> query,
        CatalogContext db,
        CancellationToken cancellationToken)
        => new(await db.ProductImports
            .AsNoTracking()
            .With(query, s => s.IfEmpty(o => o.AddDescending(i => i.StartedAt)).AddDescending(i => i.Id))
            .ToPageAsync(pagingArguments, cancellationToken));
}
