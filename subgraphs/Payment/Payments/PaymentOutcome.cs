namespace EShop.Payment.Payments;

/// <summary>What came of it.</summary>
public enum PaymentOutcome
{
    Succeeded,
    ActionRequired,
    Pending,
    Failed,
}
