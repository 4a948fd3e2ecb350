using EShop.Graph;

namespace EShop.Basket.Vouchers;

[ObjectType<Voucher>]
public static partial class VoucherNode
{
    static partial void Configure(IObjectTypeDescriptor<Voucher> descriptor) => descriptor.Ignore(v => v.Currency);

    /// <summary>The amount that it takes off; null for a voucher of a percentage.</summary>
    [BindMember(nameof(Voucher.Amount))]
    public static Money? GetAmount([Parent(requires: $"{nameof(Voucher.Amount)} {nameof(Voucher.Currency)}")] Voucher voucher)
        => voucher.Amount is { } amount ? new Money(amount, voucher.Currency!) : null;

    /// <summary>What the goods must cost at least; null where they may cost anything.</summary>
    [BindMember(nameof(Voucher.MinimumSubtotal))]
    public static Money? GetMinimumSubtotal([Parent(requires: $"{nameof(Voucher.MinimumSubtotal)} {nameof(Voucher.Currency)}")] Voucher voucher)
        => voucher.MinimumSubtotal is { } minimum ? new Money(minimum, voucher.Currency!) : null;

    /// <summary>How many orders have it, those under way included.</summary>
    public static async Task<int> GetUsesAsync(
        [Parent(requires: nameof(Voucher.Id))] Voucher voucher,
        IVoucherUsesByIdDataLoader uses,
        CancellationToken cancellationToken)
        => await uses.LoadAsync(voucher.Id, cancellationToken);
}
