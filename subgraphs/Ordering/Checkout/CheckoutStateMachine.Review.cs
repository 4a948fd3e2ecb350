using EShop.Ordering.Orders;
using MassTransit;

namespace EShop.Ordering.Checkout;

// What could not go on by itself: somebody decides, or the answer comes after all.
internal sealed partial class CheckoutStateMachine
{
    private void Review()
    {
        During(
            ManualReview,
            When(DecideReview)
                .If(x => x.Message.Decision == ReviewDecision.Retry, Retry)
                .If(x => x.Message.Decision == ReviewDecision.Refund, refund => GiveUpInReview(refund, _ => "Given up after a review."))
                .If(x => x.Message.Decision == ReviewDecision.Accept, Accept),
            GiveUpInReview(When(CancelCheckout, x => !IsParkedInCompensation(x.Saga)), x => x.Message.Reason),
            Commit(When(StockCommitted, x => IsParkedIn(x.Saga, CommittingStock))),
            LoseReservation(When(ReservationExpired, x => IsParkedIn(x.Saga, CommittingStock))),
            LoseReservation(When(StockShort, x => IsParkedIn(x.Saga, CommittingStock))),
            Complete(When(PaymentCaptured, x => IsParkedIn(x.Saga, Capturing))),
            When(PaymentAuthorized, x => IsParkedIn(x.Saga, Compensating)).Then(x => x.Saga.NeedsVoid = true),
            Booked(When(ShipmentBooked, x => IsParkedIn(x.Saga, BookingShipment))),
            CallOff(When(ShipmentsCancelled, x => IsParkedIn(x.Saga, CancellingShipments)), x => x.Message.Lines));
        Acknowledge(ManualReview);

        Disregard(
            ManualReview,
            CheckoutSubmitted, StockReserved, StockRejected, ReservationExtended, PaymentActionRequired, PaymentDeclined, PaymentCaptureFailed,
            ReserveStockFaulted, ExtendReservationFaulted, CommitReservationFaulted, AuthorizePaymentFaulted, CapturePaymentFaulted,
            ShipmentBookingFailed, BookShipmentFaulted, CancelShipmentsFaulted, StockDeadline.Received, PaymentDeadline.Received,
            StepDeadline.Received);
    }

    private void ListenWhenCompleted()
    {
        During(
            Completed,
            When(CancelCheckout)
                .IfElse(
                    x => x.Saga.SkipsShipping,
                    unsent => unsent.GiveBack(x => x.Message.Reason).TransitionTo(Refunding).BeginStep(this),
                    sent => sent
                        .Then(x => Remember(x.Saga, x.Message.Reason))
                        .TransitionTo(CancellingShipments)
                        .BeginStep(this)));

        // The order is through: what comes now are repeats.
        Disregard(
            Completed,
            CheckoutSubmitted, DecideReview, StockReserved, StockRejected, ReservationExtended, ReservationExpired, ReservationReleased,
            StockCommitted, StockShort, StockReturned, PaymentAuthorized, PaymentActionRequired, PaymentDeclined, PaymentCaptured,
            PaymentCaptureFailed, PaymentVoided, PaymentVoidFailed, PaymentRefunded, PaymentRefundFailed, ReserveStockFaulted,
            ExtendReservationFaulted, ReleaseReservationFaulted, CommitReservationFaulted, ReturnStockFaulted, AuthorizePaymentFaulted,
            CapturePaymentFaulted, VoidPaymentFaulted, RefundPaymentFaulted, ShipmentBooked, ShipmentBookingFailed, ShipmentsCancelled,
            BookShipmentFaulted, CancelShipmentsFaulted, StockDeadline.Received, PaymentDeadline.Received, StepDeadline.Received);
    }

    /// <summary>Goes on where it was.</summary>
    private EventActivityBinder<CheckoutState, T> Retry<T>(EventActivityBinder<CheckoutState, T> binder)
        where T : class
        => binder
            .If(x => IsParkedIn(x.Saga, CommittingStock), b => b.TransitionTo(CommittingStock))
            .If(x => IsParkedIn(x.Saga, Capturing), b => b.TransitionTo(Capturing))
            .If(x => IsParkedIn(x.Saga, BookingShipment), b => b.TransitionTo(BookingShipment))
            .If(x => IsParkedIn(x.Saga, CancellingShipments), b => b.TransitionTo(CancellingShipments))
            .If(x => IsParkedIn(x.Saga, Compensating), b => b.TransitionTo(Compensating))
            .If(x => IsParkedIn(x.Saga, Refunding), b => b.TransitionTo(Refunding))
            .ContinueStep(this);

    /// <summary>
    /// Whether stock was committed decides how to give up, so that is asked again; a capture of which nothing is known is voided, and refunded if
    /// that is refused; of a booking of which nothing is known everything is called off; giving back goes on.
    /// </summary>
    private EventActivityBinder<CheckoutState, T> GiveUpInReview<T>(
        EventActivityBinder<CheckoutState, T> binder,
        Func<BehaviorContext<CheckoutState, T>, string> reason)
        where T : class
        => binder
            .Then(x => Remember(x.Saga, reason(x)))
            .IfElse(
                x => IsParkedIn(x.Saga, Capturing),
                captured => captured.Uncapture(this),
                other => other.IfElse(
                    x => IsParkedIn(x.Saga, BookingShipment),
                    booked => booked.TransitionTo(CancellingShipments).BeginStep(this),
                    asked => Retry(asked)));

    /// <summary>Takes the answer that is waited for as given.</summary>
    private EventActivityBinder<CheckoutState, T> Accept<T>(EventActivityBinder<CheckoutState, T> binder)
        where T : class
        => binder
            .IfElse(
                x => IsParkedIn(x.Saga, CommittingStock),
                committed => Commit(committed),
                other => other.IfElse(
                    x => IsParkedIn(x.Saga, Capturing),
                    captured => Complete(captured),
                    sent => sent.IfElse(
                        x => IsParkedIn(x.Saga, BookingShipment),
                        booked => Finish(booked, "The shipment was arranged by hand."),
                        later => later.IfElse(
                            x => IsParkedIn(x.Saga, CancellingShipments),
                            unsent => unsent
                                .GiveBack(x => x.Saga.CancelReason ?? CancelledText)
                                .TransitionTo(Refunding)
                                .BeginStep(this),
                            AcceptGivenBack))));

    private EventActivityBinder<CheckoutState, T> AcceptGivenBack<T>(EventActivityBinder<CheckoutState, T> binder)
        where T : class
        => binder
            .If(x => x.Saga.NeedsRefund, refunded => Refund(refunded))
            .Then(x =>
            {
                x.Saga.IsVoided |= x.Saga.NeedsVoid;
                x.Saga.NeedsVoid = x.Saga.NeedsRelease = x.Saga.NeedsReturn = false;
            })
            .ConcludeWhenSettled(this);

    private static bool IsParkedIn(CheckoutState saga, State state) => saga.ParkedIn == state.Name;

    private bool IsParkedInCompensation(CheckoutState saga) => IsParkedIn(saga, Compensating) || IsParkedIn(saga, Refunding) || IsParkedIn(saga, CancellingShipments);
}
