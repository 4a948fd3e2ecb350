using EShop.Catalog.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Catalog.Imports;

internal static class ImportDataLoaders
{
    [DataLoader]
    public static async Task<Dictionary<Guid, ProductImport>> GetProductImportByIdAsync(
        IReadOnlyList<Guid> ids,
        CatalogContext db,
        CancellationToken cancellationToken)
        => await db.ProductImports.AsNoTracking().Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id, cancellationToken);

    [DataLoader]
    public static async Task<Dictionary<Guid, Page<ProductImportLine>>> GetLinesByImportIdAsync(
        IReadOnlyList<Guid> importIds,
        PagingArguments pagingArguments,
        QueryContext<ProductImportLine> query,
        CatalogContext db,
        CancellationToken cancellationToken)
        => await db.ProductImportLines
            .AsNoTracking()
            .Where(l => importIds.Contains(l.ImportId))
            .With(query.Include(l => l.ImportId), s => s.AddAscending(l => l.Line))
            .ToBatchPageAsync(l => l.ImportId, pagingArguments, cancellationToken);
}
