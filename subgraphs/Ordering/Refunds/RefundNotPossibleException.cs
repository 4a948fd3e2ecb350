namespace EShop.Ordering.Refunds;

/// <summary>There is not so much to give back, or nothing of that kind.</summary>
public sealed class RefundNotPossibleException(string code, string message) : Exception(message)
{
    internal const string NotPaid = "NOT_PAID";
    internal const string ExceedsPayment = "EXCEEDS_PAYMENT";
    internal const string UnknownLine = "UNKNOWN_LINE";
    internal const string InvalidQuantity = "INVALID_QUANTITY";
    internal const string InvalidAmount = "INVALID_AMOUNT";
    internal const string ShippingRefunded = "SHIPPING_REFUNDED";
    internal const string ReturnNotReceived = "RETURN_NOT_RECEIVED";
    internal const string ReasonMissing = "REASON_MISSING";

    /// <summary>
    /// <c>NOT_PAID</c>, <c>EXCEEDS_PAYMENT</c>, <c>UNKNOWN_LINE</c>, <c>INVALID_QUANTITY</c>, <c>INVALID_AMOUNT</c>, <c>SHIPPING_REFUNDED</c>,
    /// <c>RETURN_NOT_RECEIVED</c> or <c>REASON_MISSING</c>.
    /// </summary>
    public string Code => code;
}
