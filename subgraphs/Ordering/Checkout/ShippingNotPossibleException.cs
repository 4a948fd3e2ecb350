namespace EShop.Ordering.Checkout;

/// <summary>What is ordered cannot be sent to the address, or not that way.</summary>
public sealed class ShippingNotPossibleException(string code, string message) : Exception(message)
{
    /// <summary>Such as <c>METHOD_NOT_FOUND</c>, <c>ADDRESS_NOT_SERVED</c>, <c>TOO_HEAVY</c> or <c>CURRENCY_NOT_OFFERED</c>.</summary>
    public string Code => code;
}
