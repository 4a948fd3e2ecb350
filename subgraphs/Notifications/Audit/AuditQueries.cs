using EShop.Audit;
using EShop.Defaults;
using EShop.Notifications.Data;

namespace EShop.Notifications.Audit;

[QueryType]
public static partial class AuditQueries
{
    /// <summary>What staff changed in Notifications, the latest first.</summary>
    [Authorize(Roles = [Roles.Admin])]
    [UseConnection(IncludeTotalCount = true, MaxPageSize = 100)]
    public static Task<PageConnection<AuditEntry>> GetNotificationsAuditEntriesAsync(
        AuditEntryFilter? where,
        PagingArguments pagingArguments,
        NotificationsContext db,
        CancellationToken cancellationToken)
        => AuditTrail.ReadAsync(db, where, pagingArguments, cancellationToken);
}
