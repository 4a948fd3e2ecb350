namespace EShop.Contracts;

/// <summary>Values of <see cref="OrderRejected.Code"/> that Ordering itself gives; a declined payment brings its provider's code in the reason.</summary>
public static class RejectionCodes
{
    public const string OutOfStock = "OUT_OF_STOCK";

    public const string StockTimeout = "STOCK_TIMEOUT";

    public const string PaymentDeclined = "PAYMENT_DECLINED";

    public const string ReservationLost = "RESERVATION_LOST";
}
