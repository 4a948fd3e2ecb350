using EShop.Audit;
using EShop.Defaults;
using EShop.Ordering.Data;

namespace EShop.Ordering.Audit;

[QueryType]
public static partial class AuditQueries
{
    /// <summary>What staff changed in Ordering, the latest first.</summary>
    [Authorize(Roles = [Roles.Admin])]
    [UseConnection(IncludeTotalCount = true, MaxPageSize = 100)]
    public static Task<PageConnection<AuditEntry>> GetOrderingAuditEntriesAsync(
        AuditEntryFilter? where,
        PagingArguments pagingArguments,
        OrderingContext db,
        CancellationToken cancellationToken)
        => AuditTrail.ReadAsync(db, where, pagingArguments, cancellationToken);
}
