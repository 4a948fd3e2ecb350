using EShop.Basket.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Basket.Vouchers;

/// <summary>Takes, keeps and gives back uses of vouchers. Whoever takes one holds the voucher's row: the last use is had by one order alone.</summary>
internal sealed class VoucherUses(BasketContext db, TimeProvider clock)
{
    /// <summary>Takes a use for an order, in the transaction of the caller. An order that has one keeps it.</summary>
    /// <returns>The voucher with what it takes off, or why it does not.</returns>
    public async Task<(Voucher? Voucher, VoucherRefusal? Refusal)> RedeemAsync(
        Guid voucherId,
        Guid orderId,
        Guid ownerId,
        decimal subtotal,
        string currency,
        DateTimeOffset lapsesAt,
        CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var found = await db.Vouchers
            .FromSql($"SELECT * FROM vouchers WHERE id = {voucherId} FOR UPDATE")
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        if (found is not [var voucher])
        {
            return (null, VoucherRefusal.OutOfUse);
        }

        if (await db.VoucherRedemptions.AnyAsync(r => r.OrderId == orderId, cancellationToken))
        {
            return (voucher, null);
        }

        var refusal = VoucherTerms.Refuse(voucher, subtotal, currency, now)
            ?? (await IsUsedUpAsync(voucher, ownerId, cancellationToken) ? VoucherRefusal.UsedUp : null);
        if (refusal is null)
        {
            db.VoucherRedemptions.Add(new VoucherRedemption
            {
                OrderId = orderId,
                VoucherId = voucherId,
                OwnerId = ownerId,
                RedeemedAt = now,
                LapsesAt = lapsesAt,
            });
        }

        return (voucher, refusal);
    }

    public async Task<bool> IsUsedUpAsync(Voucher voucher, Guid ownerId, CancellationToken cancellationToken)
    {
        if (voucher.MaxUses is null && voucher.MaxUsesPerCustomer is null)
        {
            return false;
        }

        var now = clock.GetUtcNow();
        var uses = await db.VoucherRedemptions
            .Where(r => r.VoucherId == voucher.Id && (r.ConfirmedAt != null || r.LapsesAt > now))
            .GroupBy(r => r.OwnerId == ownerId)
            .Select(g => new { IsOwn = g.Key, Count = g.Count() })
            .ToListAsync(cancellationToken);
        return uses.Sum(u => u.Count) >= voucher.MaxUses
            || uses.Where(u => u.IsOwn).Sum(u => u.Count) >= voucher.MaxUsesPerCustomer;
    }

    public Task ConfirmAsync(Guid orderId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return db.VoucherRedemptions
            .Where(r => r.OrderId == orderId && r.ConfirmedAt == null)
            .ExecuteUpdateAsync(s => s.SetProperty(r => r.ConfirmedAt, now), cancellationToken);
    }

    public Task GiveBackAsync(Guid orderId, CancellationToken cancellationToken)
        => db.VoucherRedemptions.Where(r => r.OrderId == orderId).ExecuteDeleteAsync(cancellationToken);
}
