using EShop.Audit;
using EShop.Defaults;
using EShop.Basket.Data;

namespace EShop.Basket.Audit;

[QueryType]
public static partial class AuditQueries
{
    /// <summary>What staff changed in Basket, the latest first.</summary>
    [Authorize(Roles = [Roles.Admin])]
    [UseConnection(IncludeTotalCount = true, MaxPageSize = 100)]
    public static Task<PageConnection<AuditEntry>> GetBasketAuditEntriesAsync(
        AuditEntryFilter? where,
        PagingArguments pagingArguments,
        BasketContext db,
        CancellationToken cancellationToken)
        => AuditTrail.ReadAsync(db, where, pagingArguments, cancellationToken);
}
