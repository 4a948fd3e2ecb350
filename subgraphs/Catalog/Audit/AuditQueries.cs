using EShop.Audit;
using EShop.Defaults;
using EShop.Catalog.Data;

namespace EShop.Catalog.Audit;

[QueryType]
public static partial class AuditQueries
{
    /// <summary>What staff changed in Catalog, the latest first.</summary>
    [Authorize(Roles = [Roles.Admin])]
    [UseConnection(IncludeTotalCount = true, MaxPageSize = 100)]
    public static Task<PageConnection<AuditEntry>> GetCatalogAuditEntriesAsync(
        AuditEntryFilter? where,
        PagingArguments pagingArguments,
        CatalogContext db,
        CancellationToken cancellationToken)
        => AuditTrail.ReadAsync(db, where, pagingArguments, cancellationToken);
}
