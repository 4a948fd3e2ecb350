using System.Security.Claims;
using EShop.Basket.Baskets;
using EShop.Basket.Data;
using EShop.Defaults;
using Microsoft.EntityFrameworkCore;

namespace EShop.Basket.Vouchers;

[MutationType]
internal static partial class BasketVoucherMutations
{
    /// <summary>Puts a voucher into the caller's basket, in place of the one that it may have. It is used up when the basket is ordered.</summary>
    /// <param name="code">As the shopper types it; case does not matter.</param>
    [Authorize]
    [Error<VoucherNotFoundException>]
    [Error<VoucherNotApplicableException>]
    [Error<BasketSealedException>]
    public static async Task<Baskets.Basket> ApplyVoucherAsync(
        string code,
        ClaimsPrincipal caller,
        BasketContext db,
        [Service] BasketStore store,
        [Service] VoucherUses uses,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var normalized = VoucherRules.Normalize(code);
        var voucher = await db.Vouchers.AsNoTracking().FirstOrDefaultAsync(v => v.Code == normalized && v.IsActive, cancellationToken)
            ?? throw new VoucherNotFoundException();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var basket = await store.LockOrCreateAsync(caller, voucher.Currency ?? BasketRules.DefaultCurrency, cancellationToken);
        var ids = basket.Lines.Select(l => l.ProductId).ToArray();
        var products = await db.Products.AsNoTracking().Where(p => ids.Contains(p.ProductId)).ToDictionaryAsync(p => p.ProductId, cancellationToken);
        var subtotal = BasketPricing.Subtotal(basket, products);
        var refusal = VoucherTerms.Refuse(voucher, subtotal, basket.Currency, clock.GetUtcNow())
            ?? (await uses.IsUsedUpAsync(voucher, basket.OwnerId, cancellationToken) ? VoucherRefusal.UsedUp : null);
        if (refusal is { } reason)
        {
            throw new VoucherNotApplicableException(reason);
        }

        basket.VoucherId = voucher.Id;
        store.Touch(basket);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return basket;
    }

    /// <summary>Takes the voucher out of the caller's basket. Where there is none, nothing changes.</summary>
    [Authorize]
    [Error<BasketSealedException>]
    public static Task<Baskets.Basket> RemoveVoucherAsync(
        ClaimsPrincipal caller,
        [Service] BasketStore store,
        CancellationToken cancellationToken)
        => store.ChangeAsync(caller, basket => basket.VoucherId = null, cancellationToken);
}
