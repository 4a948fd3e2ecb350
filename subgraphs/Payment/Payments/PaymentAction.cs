namespace EShop.Payment.Payments;

/// <summary>What a provider is asked to do.</summary>
public enum PaymentAction
{
    /// <summary>Set the money aside.</summary>
    Authorize,

    /// <summary>The customer has taken the extra step.</summary>
    Confirm,

    /// <summary>Take what was set aside.</summary>
    Capture,

    /// <summary>Let go of what was set aside.</summary>
    Void,

    /// <summary>Give money back.</summary>
    Refund,
}
