using EShop.Ordering.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Ordering.Refunds;

internal static class RefundDataLoaders
{
    [DataLoader]
    public static async Task<Dictionary<Guid, OrderRefund[]>> GetRefundsByOrderIdAsync(
        IReadOnlyList<Guid> orderIds,
        OrderingContext db,
        CancellationToken cancellationToken)
    {
        var refunds = await db.OrderRefunds
            .AsNoTracking()
            .Include(r => r.Lines)
            .Where(r => orderIds.Contains(r.OrderId))
            .Join(db.Orders, r => r.OrderId, o => o.Id, (r, o) => new { Refund = r, o.Currency })
            .ToListAsync(cancellationToken);
        foreach (var item in refunds)
        {
            item.Refund.Currency = item.Currency;
            item.Refund.Lines.ForEach(l => l.Currency = item.Currency);
        }

        return refunds.Select(r => r.Refund).GroupBy(r => r.OrderId).ToDictionary(g => g.Key, g => g.OrderBy(r => r.CreatedAt).ToArray());
    }
}
