namespace EShop.Payment.Payments;

/// <summary>What came of it.</summary>
public enum PaymentOutcome
{
    /// <summary>The provider has done it.</summary>
    Succeeded,

    /// <summary>The customer has a step to take first.</summary>
    ActionRequired,

    /// <summary>The provider has not answered yet.</summary>
    Pending,

    /// <summary>The provider declined it, or could not do it.</summary>
    Failed,
}
