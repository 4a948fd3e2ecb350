namespace EShop.Basket.Vouchers;

/// <summary>The voucher takes nothing off this basket.</summary>
public sealed class VoucherNotApplicableException(VoucherRefusal reason) : Exception(VoucherTerms.Describe(reason))
{
    /// <summary>Why it does not.</summary>
    public VoucherRefusal Reason => reason;
}
