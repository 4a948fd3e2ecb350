using EShop.Basket.Baskets;
using EShop.Basket.Products;

namespace EShop.Basket.Vouchers;

/// <summary>What a basket's voucher does to it.</summary>
internal static class BasketDiscount
{
    /// <returns>The subtotal, what goes off it, and why nothing does although there is a voucher. How often it was used is asked at checkout.</returns>
    public static async Task<(decimal Subtotal, decimal Discount, VoucherRefusal? Refusal)> FindAsync(
        Baskets.Basket basket,
        IProductSnapshotByIdDataLoader products,
        IVoucherByIdDataLoader vouchers,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var subtotal = await BasketPricing.SubtotalAsync(basket, products, cancellationToken);
        if (basket.VoucherId is not { } id)
        {
            return (subtotal, 0m, null);
        }

        if (await vouchers.LoadAsync(id, cancellationToken) is not { } voucher)
        {
            return (subtotal, 0m, VoucherRefusal.OutOfUse);
        }

        var refusal = VoucherTerms.Refuse(voucher, subtotal, basket.Currency, clock.GetUtcNow());
        return (subtotal, refusal is null ? VoucherTerms.Discount(voucher, subtotal, basket.Currency) : 0m, refusal);
    }
}
