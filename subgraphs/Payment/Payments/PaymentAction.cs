namespace EShop.Payment.Payments;

/// <summary>What a provider is asked to do.</summary>
public enum PaymentAction
{
    Authorize,
    Confirm,
    Capture,
    Void,
    Refund,
}
