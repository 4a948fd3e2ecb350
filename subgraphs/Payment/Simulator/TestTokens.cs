namespace EShop.Payment.Simulator;

/// <summary>What card tokens do at the simulated provider. Any other token is authorised at once.</summary>
internal static class TestTokens
{
    /// <summary>Refused: <c>card_declined</c>.</summary>
    public const string Declined = "tok_declined";

    /// <summary>Refused: <c>insufficient_funds</c>.</summary>
    public const string InsufficientFunds = "tok_insufficient_funds";

    /// <summary>Authorised after a while, told by webhook.</summary>
    public const string Slow = "tok_slow";

    /// <summary>Refused after a while, told by webhook.</summary>
    public const string SlowDeclined = "tok_slow_declined";

    /// <summary>The customer must confirm with the bank.</summary>
    public const string ActionRequired = "tok_action_required";

    /// <summary>Authorised, and refused at capture.</summary>
    public const string CaptureFails = "tok_capture_fails";
}
