using EShop.Audit;
using EShop.Defaults;
using EShop.Inventory.Data;

namespace EShop.Inventory.Audit;

[QueryType]
public static partial class AuditQueries
{
    /// <summary>What staff changed in Inventory, the latest first.</summary>
    [Authorize(Roles = [Roles.Admin])]
    [UseConnection(IncludeTotalCount = true, MaxPageSize = 100)]
    public static Task<PageConnection<AuditEntry>> GetInventoryAuditEntriesAsync(
        AuditEntryFilter? where,
        PagingArguments pagingArguments,
        InventoryContext db,
        CancellationToken cancellationToken)
        => AuditTrail.ReadAsync(db, where, pagingArguments, cancellationToken);
}
