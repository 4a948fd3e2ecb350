namespace EShop.Payment.Payments;

/// <summary>The state machine of a payment, as a table.</summary>
public static class PaymentTransitions
{
    private static readonly Dictionary<PaymentStatus, PaymentStatus[]> s_table = new()
    {
        [PaymentStatus.Pending] = [PaymentStatus.ActionRequired, PaymentStatus.Authorized, PaymentStatus.Declined, PaymentStatus.Voided],
        [PaymentStatus.ActionRequired] = [PaymentStatus.Authorized, PaymentStatus.Declined, PaymentStatus.Voided],
        [PaymentStatus.Authorized] = [PaymentStatus.Captured, PaymentStatus.Voided],
        [PaymentStatus.Captured] = [PaymentStatus.PartiallyRefunded, PaymentStatus.Refunded],
        [PaymentStatus.PartiallyRefunded] = [PaymentStatus.PartiallyRefunded, PaymentStatus.Refunded],
        [PaymentStatus.Refunded] = [],
        [PaymentStatus.Voided] = [],
        [PaymentStatus.Declined] = [],
    };

    public static bool IsAllowed(PaymentStatus from, PaymentStatus to) => s_table[from].Contains(to);
}
