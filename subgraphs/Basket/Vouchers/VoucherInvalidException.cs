namespace EShop.Basket.Vouchers;

/// <summary>A voucher cannot be like this.</summary>
public sealed class VoucherInvalidException(string field, string message) : Exception(message)
{
    /// <summary>The input that is wrong.</summary>
    public string Field => @field;
}
