using EShop.Basket.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Basket.Vouchers;

internal static class VoucherDataLoaders
{
    [DataLoader]
    public static async Task<Dictionary<Guid, Voucher>> GetVoucherByIdAsync(
        IReadOnlyList<Guid> ids,
        BasketContext db,
        CancellationToken cancellationToken)
        => await db.Vouchers.AsNoTracking().Where(v => ids.Contains(v.Id)).ToDictionaryAsync(v => v.Id, cancellationToken);

    /// <summary>How many orders have a voucher, those under way included.</summary>
    [DataLoader]
    public static async Task<Dictionary<Guid, int>> GetVoucherUsesByIdAsync(
        IReadOnlyList<Guid> ids,
        BasketContext db,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return await db.VoucherRedemptions
            .Where(r => ids.Contains(r.VoucherId) && (r.ConfirmedAt != null || r.LapsesAt > now))
            .GroupBy(r => r.VoucherId)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
    }
}
