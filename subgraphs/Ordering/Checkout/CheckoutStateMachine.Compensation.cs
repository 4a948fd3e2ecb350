using EShop.Contracts;
using EShop.Ordering.Orders;
using EShop.Ordering.Refunds;
using MassTransit;

namespace EShop.Ordering.Checkout;

// Giving up: what was taken is given back, and the order ends when all of it is acknowledged. What succeeds after the end is undone without
// changing the end.
internal sealed partial class CheckoutStateMachine
{
    internal const string CancelledCode = "CANCELLED";
    internal const string CancelledText = "Cancelled by the customer.";
    private const string ExpiredCode = "PAYMENT_EXPIRED";
    private const string LostText = "The stock was no longer held when the payment came.";
    private const string CapturedCode = "CAPTURED";

    private void Compensate()
    {
        State[] givenUp = [Compensating, Rejected, Expired, Cancelled];
        foreach (var state in givenUp)
        {
            UndoLateSuccess(state);
            Settle(state);
            Disregard(
                state,
                CheckoutSubmitted, CancelCheckout, DecideReview, StockRejected, ReservationExtended, ReservationExpired, StockShort,
                PaymentActionRequired, PaymentDeclined, PaymentCaptured, PaymentCaptureFailed, ReserveStockFaulted, ExtendReservationFaulted,
                CommitReservationFaulted, AuthorizePaymentFaulted, CapturePaymentFaulted, StockDeadline.Received, PaymentDeadline.Received);
        }

        Settle(Refunding);
        Disregard(
            Refunding,
            CheckoutSubmitted, CancelCheckout, DecideReview, StockReserved, StockRejected, ReservationExtended, ReservationExpired, StockCommitted,
            StockShort, PaymentAuthorized, PaymentActionRequired, PaymentDeclined, PaymentCaptured, PaymentCaptureFailed, ReserveStockFaulted,
            ExtendReservationFaulted, CommitReservationFaulted, AuthorizePaymentFaulted, CapturePaymentFaulted, StockDeadline.Received,
            PaymentDeadline.Received);
    }

    private void UndoLateSuccess(State state)
        => During(
            state,
            When(PaymentAuthorized)
                .Then(x => x.Saga.NeedsVoid = true)
                .UndoLate(this, CheckoutMessages.Void),
            When(StockReserved, x => !x.Saga.IsStockCommitted)
                .Then(x => x.Saga.NeedsRelease = true)
                .UndoLate(this, CheckoutMessages.Release),
            When(StockCommitted, x => !x.Saga.IsStockCommitted)
                .Then(x =>
                {
                    x.Saga.IsStockCommitted = true;
                    x.Saga.NeedsReturn = true;
                })
                .UndoLate(this, CheckoutMessages.Return));

    private void Settle(State state)
    {
        Acknowledge(state);
        During(
            state,
            When(StepDeadline.Received, x => !x.Saga.IsSettled)
                .RepeatStep(this, state == Refunding ? Refunding : Compensating));
    }

    /// <summary>What an acknowledgement does, also in review.</summary>
    private void Acknowledge(State state)
        => During(
            state,
            When(ReservationReleased)
                .Then(x => x.Saga.NeedsRelease = false)
                .ConcludeWhenSettled(this),
            When(StockReturned)
                .Then(x => x.Saga.NeedsReturn = false)
                .ConcludeWhenSettled(this),
            When(PaymentVoided)
                .Then(x =>
                {
                    x.Saga.IsVoided = true;
                    x.Saga.NeedsVoid = false;
                })
                .ConcludeWhenSettled(this),
            When(PaymentVoidFailed, x => x.Saga.NeedsVoid)
                .Note(m => $"{m.Code}: {m.Message}")
                .If(
                    x => x.Message.Code == CapturedCode,
                    captured => captured
                        .Then(x => x.Saga.NeedsVoid = false)
                        .Record("The payment is captured.", paymentStatus: OrderPaymentStatus.Captured)
                        .AskRest()
                        .TransitionTo(Refunding)
                        .SendCommand(CheckoutMessages.Refund)
                        .ScheduleStep(this)),
            Refund(When(PaymentRefunded, x => x.Saga.NeedsRefund && x.Message.RefundId == x.Saga.RefundId))
                .ConcludeWhenSettled(this),
            When(PaymentRefundFailed, x => x.Message.RefundId == x.Saga.RefundId).Note(m => $"{m.Code}: {m.Message}"),
            When(ReleaseReservationFaulted).NoteFault(),
            When(VoidPaymentFaulted).NoteFault(),
            When(ReturnStockFaulted).NoteFault(),
            When(RefundPaymentFaulted).NoteFault());

    private EventActivityBinder<CheckoutState, T> Refund<T>(EventActivityBinder<CheckoutState, T> binder)
        where T : class
        => binder
            .Then(x => x.Saga.NeedsRefund = false)
            .ThenAsync(x => x.Service<OrderRefundLedger>().SucceedAsync(
                x, x.Saga.CorrelationId, x.Saga.RefundId!.Value, x.Saga.RefundAmount ?? x.Saga.GrandTotal, x.CancellationToken));
}
