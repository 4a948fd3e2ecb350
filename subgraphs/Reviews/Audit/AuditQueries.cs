using EShop.Audit;
using EShop.Defaults;
using EShop.Reviews.Data;

namespace EShop.Reviews.Audit;

[QueryType]
public static partial class AuditQueries
{
    /// <summary>What staff changed in Reviews, the latest first.</summary>
    [Authorize(Roles = [Roles.Admin])]
    [UseConnection(IncludeTotalCount = true, MaxPageSize = 100)]
    public static Task<PageConnection<AuditEntry>> GetReviewsAuditEntriesAsync(
        AuditEntryFilter? where,
        PagingArguments pagingArguments,
        ReviewsContext db,
        CancellationToken cancellationToken)
        => AuditTrail.ReadAsync(db, where, pagingArguments, cancellationToken);
}
