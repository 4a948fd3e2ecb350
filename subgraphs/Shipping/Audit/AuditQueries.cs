using EShop.Audit;
using EShop.Defaults;
using EShop.Shipping.Data;

namespace EShop.Shipping.Audit;

[QueryType]
public static partial class AuditQueries
{
    /// <summary>What staff changed in Shipping, the latest first.</summary>
    [Authorize(Roles = [Roles.Admin])]
    [UseConnection(IncludeTotalCount = true, MaxPageSize = 100)]
    public static Task<PageConnection<AuditEntry>> GetShippingAuditEntriesAsync(
        AuditEntryFilter? where,
        PagingArguments pagingArguments,
        ShippingContext db,
        CancellationToken cancellationToken)
        => AuditTrail.ReadAsync(db, where, pagingArguments, cancellationToken);
}
