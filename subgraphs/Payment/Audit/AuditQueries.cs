using EShop.Audit;
using EShop.Defaults;
using EShop.Payment.Data;

namespace EShop.Payment.Audit;

[QueryType]
public static partial class AuditQueries
{
    /// <summary>What staff changed in Payment, the latest first.</summary>
    [Authorize(Roles = [Roles.Admin])]
    [UseConnection(IncludeTotalCount = true, MaxPageSize = 100)]
    public static Task<PageConnection<AuditEntry>> GetPaymentAuditEntriesAsync(
        AuditEntryFilter? where,
        PagingArguments pagingArguments,
        PaymentContext db,
        CancellationToken cancellationToken)
        => AuditTrail.ReadAsync(db, where, pagingArguments, cancellationToken);
}
