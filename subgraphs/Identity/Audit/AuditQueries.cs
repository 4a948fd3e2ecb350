using EShop.Audit;
using EShop.Defaults;
using EShop.Identity.Data;

namespace EShop.Identity.Audit;

[QueryType]
internal static partial class AuditQueries
{
    /// <summary>What staff changed in Identity, the latest first.</summary>
    [Authorize(Roles = [Roles.Admin])]
    [UseConnection(IncludeTotalCount = true, MaxPageSize = 100)]
    public static Task<PageConnection<AuditEntry>> GetIdentityAuditEntriesAsync(
        AuditEntryFilter? where,
        PagingArguments pagingArguments,
        IdentityContext db,
        CancellationToken cancellationToken)
        => AuditTrail.ReadAsync(db, where, pagingArguments, cancellationToken);
}
