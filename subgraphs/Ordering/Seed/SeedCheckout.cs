using EShop.Contracts;
using EShop.Demo;
using EShop.Ordering.Checkout;
using EShop.Ordering.Orders;

namespace EShop.Ordering.Seed;

/// <summary>The checkout that made a demo order, so that staff can refund, cancel and decide on it as on any other.</summary>
internal static class SeedCheckout
{
    public static CheckoutState? Of(DemoOrder demo, Order order)
    {
        if (demo.Outcome == DemoOrderOutcome.Pending)
        {
            return null;
        }

        var isInReview = demo.Outcome == DemoOrderOutcome.InReview;
        var (state, outcome) = demo.Outcome switch
        {
            DemoOrderOutcome.Cancelled or DemoOrderOutcome.Refunded => (nameof(CheckoutStateMachine.Cancelled), CheckoutOutcome.Cancelled),
            DemoOrderOutcome.Expired => (nameof(CheckoutStateMachine.Expired), CheckoutOutcome.Expired),
            DemoOrderOutcome.Declined => (nameof(CheckoutStateMachine.Rejected), CheckoutOutcome.Rejected),
            DemoOrderOutcome.InReview => (nameof(CheckoutStateMachine.ManualReview), CheckoutOutcome.None),
            _ => (nameof(CheckoutStateMachine.Completed), CheckoutOutcome.None),
        };
        return new CheckoutState
        {
            CorrelationId = order.Id,
            CurrentState = state,
            OrderNumber = order.Number,
            OwnerId = order.OwnerId,
            Lines = [.. order.Lines.Select(l => new StockLine(l.ProductId, l.Quantity))],
            Currency = order.Currency,
            GrandTotal = order.GrandTotal,
            PaymentMethod = order.PaymentMethod,
            PaymentToken = order.PaymentToken,
            PaymentId = demo.PaymentId,
            SubmittedAt = order.CreatedAt,
            ReservedUntil = demo.Step(minutes: 15),
            Attempt = 1,
            AttemptLimit = isInReview ? 1 : 5,
            IsAuthorized = demo.IsPaid,
            IsStockCommitted = demo.IsPaid,
            IsVoided = demo.Outcome is DemoOrderOutcome.Cancelled or DemoOrderOutcome.Expired,
            IsConcluded = outcome != CheckoutOutcome.None,
            IsShipmentBooked = demo.IsPaid && !isInReview,
            Outcome = outcome,
            OutcomeCode = order.ReasonCode,
            OutcomeReason = order.Reason,
            ParkedIn = isInReview ? nameof(CheckoutStateMachine.BookingShipment) : null,
            Problem = isInReview ? "CARRIER_REFUSED: The carrier does not take the parcel." : null,
            RefundId = demo.Outcome == DemoOrderOutcome.Refunded ? DemoIds.Of($"refund {demo.Index}") : null,
        };
    }
}
