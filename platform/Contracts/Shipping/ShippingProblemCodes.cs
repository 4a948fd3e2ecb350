namespace EShop.Contracts;

/// <summary>Why something cannot be sent.</summary>
public static class ShippingProblemCodes
{
    public const string MethodNotFound = "METHOD_NOT_FOUND";

    public const string AddressNotServed = "ADDRESS_NOT_SERVED";

    public const string TooHeavy = "TOO_HEAVY";

    public const string CurrencyNotOffered = "CURRENCY_NOT_OFFERED";
}
