namespace EShop.Basket.Vouchers;

/// <summary>There is no such voucher.</summary>
public sealed class VoucherNotFoundException() : Exception("There is no such voucher.");
