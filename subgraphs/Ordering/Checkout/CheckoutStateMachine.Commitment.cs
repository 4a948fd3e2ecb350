using EShop.Contracts;
using EShop.Ordering.Orders;
using MassTransit;

namespace EShop.Ordering.Checkout;

// The third and the fourth step: stock leaves the shelf, then the money is collected. Their results cannot be guessed, so giving up waits for them.
internal sealed partial class CheckoutStateMachine
{
    private void CommitStock()
    {
        During(
            CommittingStock,
            Commit(When(StockCommitted)),
            LoseReservation(When(ReservationExpired)),
            LoseReservation(When(StockShort)),
            When(CancelCheckout).Then(x => Remember(x.Saga, x.Message.Reason)),
            When(CommitReservationFaulted).NoteFault(),
            When(StepDeadline.Received).RepeatStep(this, CommittingStock));

        Disregard(
            CommittingStock,
            CheckoutSubmitted, DecideReview, StockReserved, StockRejected, ReservationExtended, ReservationReleased, StockReturned,
            PaymentAuthorized, PaymentActionRequired, PaymentDeclined, PaymentCaptured, PaymentCaptureFailed, PaymentVoided, PaymentVoidFailed,
            PaymentRefunded, PaymentRefundFailed, ReserveStockFaulted, ExtendReservationFaulted, ReleaseReservationFaulted, ReturnStockFaulted,
            AuthorizePaymentFaulted, CapturePaymentFaulted, VoidPaymentFaulted, RefundPaymentFaulted, StockDeadline.Received,
            PaymentDeadline.Received);
    }

    private void CapturePayment()
    {
        During(
            Capturing,
            Complete(When(PaymentCaptured)),
            When(PaymentCaptureFailed, x => x.Message.Attempt >= x.Saga.Attempt)
                .Note(m => $"{m.Code}: {m.Message}")
                .IfElse(
                    x => x.Saga.CancelRequested,
                    cancelled => cancelled.Uncapture(this),
                    again => again.RepeatStep(this, Capturing)),
            When(StepDeadline.Received)
                .IfElse(
                    x => x.Saga.CancelRequested,
                    cancelled => cancelled.Uncapture(this),
                    again => again.RepeatStep(this, Capturing)),
            When(CapturePaymentFaulted).NoteFault(),
            When(CancelCheckout).Then(x => Remember(x.Saga, x.Message.Reason)));

        Disregard(
            Capturing,
            CheckoutSubmitted, DecideReview, StockReserved, StockRejected, ReservationExtended, ReservationExpired, ReservationReleased,
            StockCommitted, StockShort, StockReturned, PaymentAuthorized, PaymentActionRequired, PaymentDeclined, PaymentVoided, PaymentVoidFailed,
            PaymentRefunded, PaymentRefundFailed, ReserveStockFaulted, ExtendReservationFaulted, ReleaseReservationFaulted,
            CommitReservationFaulted, ReturnStockFaulted, AuthorizePaymentFaulted, VoidPaymentFaulted, RefundPaymentFaulted,
            StockDeadline.Received, PaymentDeadline.Received);
    }

    private EventActivityBinder<CheckoutState, T> Commit<T>(EventActivityBinder<CheckoutState, T> binder)
        where T : class
        => binder
            .Then(x => x.Saga.IsStockCommitted = true)
            .IfElse(
                x => x.Saga.CancelRequested,
                cancelled => cancelled.Uncapture(this),
                confirmed => confirmed
                    .Record("The order is confirmed.", OrderStatus.Confirmed)
                    .Publish(x => new OrderConfirmed(
                        x.Saga.CorrelationId, x.Saga.OrderNumber, x.Saga.OwnerId, x.Saga.BasketId, x.Saga.Lines, x.Saga.GrandTotal,
                        x.Saga.Currency, _clock.GetUtcNow()))
                    .TransitionTo(Capturing)
                    .BeginStep(this));

    private EventActivityBinder<CheckoutState, T> LoseReservation<T>(EventActivityBinder<CheckoutState, T> binder)
        where T : class
        => binder
            .Then(x =>
            {
                if (x.Saga.CancelRequested)
                {
                    x.Saga.GiveUp(CheckoutOutcome.Cancelled, CancelledCode, x.Saga.CancelReason ?? CancelledText);
                }
                else
                {
                    x.Saga.GiveUp(CheckoutOutcome.Rejected, RejectionCodes.ReservationLost, LostText);
                }

                x.Saga.NeedsVoid = true;
            })
            .TransitionTo(Compensating)
            .BeginStep(this);

    private EventActivityBinder<CheckoutState, T> Complete<T>(EventActivityBinder<CheckoutState, T> binder)
        where T : class
        => binder
            .Unschedule(StepDeadline)
            .Publish(x => new OrderPaid(
                x.Saga.CorrelationId, x.Saga.OwnerId, x.Saga.PaymentId, x.Saga.GrandTotal, x.Saga.Currency, _clock.GetUtcNow()))
            .IfElse(
                x => x.Saga.CancelRequested,
                cancelled => cancelled
                    .Record("The payment is captured.", paymentStatus: OrderPaymentStatus.Captured)
                    .GiveBack(x => x.Saga.CancelReason ?? CancelledText)
                    .TransitionTo(Refunding)
                    .BeginStep(this),
                paid => paid.IfElse(
                    x => x.Saga.SkipsShipping,
                    completed => Finish(completed, "The order is paid and complete."),
                    booking => booking
                        .Record("The payment is captured.", paymentStatus: OrderPaymentStatus.Captured)
                        .TransitionTo(BookingShipment)
                        .BeginStep(this)));

    private EventActivityBinder<CheckoutState, T> Finish<T>(EventActivityBinder<CheckoutState, T> binder, string message)
        where T : class
        => binder
            .Record(message, OrderStatus.Completed, OrderPaymentStatus.Captured)
            .Publish(x => new OrderCompleted(x.Saga.CorrelationId, x.Saga.OwnerId, _clock.GetUtcNow()))
            .TransitionTo(Completed);

    private static void Remember(CheckoutState saga, string reason)
    {
        saga.CancelRequested = true;
        saga.CancelReason ??= reason.Length <= 500 ? reason : reason[..500];
    }
}
