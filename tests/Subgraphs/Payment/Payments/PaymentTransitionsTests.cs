using EShop.Payment.Payments;
using static EShop.Payment.Payments.PaymentStatus;

namespace EShop.Payment.Tests.Payments;

public sealed class PaymentTransitionsTests
{
    private static readonly HashSet<(PaymentStatus From, PaymentStatus To)> s_allowed =
    [
        (Pending, ActionRequired), (Pending, Authorized), (Pending, Declined), (Pending, Voided),
        (ActionRequired, Authorized), (ActionRequired, Declined), (ActionRequired, Voided),
        (Authorized, Captured), (Authorized, Voided),
        (Captured, PartiallyRefunded), (Captured, Refunded),
        (PartiallyRefunded, PartiallyRefunded), (PartiallyRefunded, Refunded),
    ];

    [Fact]
    public void IsAllowed_Should_BeTheTable_When_EveryPairIsAsked()
    {
        foreach (var from in Enum.GetValues<PaymentStatus>())
        {
            foreach (var to in Enum.GetValues<PaymentStatus>())
            {
                Assert.True(s_allowed.Contains((from, to)) == PaymentTransitions.IsAllowed(from, to), $"{from} to {to}");
            }
        }
    }
}
