namespace EShop.Basket.Vouchers;

/// <summary>Somebody else changed the voucher meanwhile.</summary>
public sealed class VoucherChangedException(Guid id, int currentVersion) : Exception("The voucher was changed meanwhile: read it again.")
{
    [ID<Voucher>]
    public Guid VoucherId => id;

    public int CurrentVersion => currentVersion;
}
