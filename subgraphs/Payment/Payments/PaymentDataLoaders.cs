using EShop.Payment.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Payment.Payments;

internal static class PaymentDataLoaders
{
    [DataLoader]
    public static async Task<Dictionary<Guid, Payment>> GetPaymentByIdAsync(
        IReadOnlyList<Guid> ids,
        PaymentContext db,
        CancellationToken cancellationToken)
        => await db.Payments.AsNoTracking().Include(p => p.Events).Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancellationToken);

    [DataLoader]
    public static async Task<Dictionary<Guid, Payment>> GetPaymentByOrderIdAsync(
        IReadOnlyList<Guid> orderIds,
        PaymentContext db,
        CancellationToken cancellationToken)
        => await db.Payments
            .AsNoTracking()
            .Include(p => p.Events)
            .Where(p => orderIds.Contains(p.OrderId))
            .ToDictionaryAsync(p => p.OrderId, cancellationToken);
}
