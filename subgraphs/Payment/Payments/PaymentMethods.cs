namespace EShop.Payment.Payments;

/// <summary>How an order can be paid.</summary>
internal static class PaymentMethods
{
    /// <summary>By card: a token of the provider stands for it.</summary>
    public const string Card = "CARD";

    /// <summary>The payment was given up before it was asked for.</summary>
    public const string None = "NONE";

    /// <summary>Somebody outside confirms that the money came.</summary>
    public const string ExternalConfirmation = "EXTERNAL_CONFIRMATION";
}
