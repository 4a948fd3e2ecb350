using EShop.Contracts;
using MassTransit;

namespace EShop.Ordering.Checkout;

// What checkouts hear, and how each message finds its checkout.
internal sealed partial class CheckoutStateMachine
{
    public Event<CheckoutSubmitted> CheckoutSubmitted { get; private set; } = null!;

    public Event<CancelCheckout> CancelCheckout { get; private set; } = null!;

    public Event<DecideReview> DecideReview { get; private set; } = null!;

    public Event<StockReserved> StockReserved { get; private set; } = null!;

    public Event<StockRejected> StockRejected { get; private set; } = null!;

    public Event<ReservationExtended> ReservationExtended { get; private set; } = null!;

    public Event<ReservationExpired> ReservationExpired { get; private set; } = null!;

    public Event<ReservationReleased> ReservationReleased { get; private set; } = null!;

    public Event<StockCommitted> StockCommitted { get; private set; } = null!;

    public Event<StockShort> StockShort { get; private set; } = null!;

    public Event<StockReturned> StockReturned { get; private set; } = null!;

    public Event<PaymentAuthorized> PaymentAuthorized { get; private set; } = null!;

    public Event<PaymentActionRequired> PaymentActionRequired { get; private set; } = null!;

    public Event<PaymentDeclined> PaymentDeclined { get; private set; } = null!;

    public Event<PaymentCaptured> PaymentCaptured { get; private set; } = null!;

    public Event<PaymentCaptureFailed> PaymentCaptureFailed { get; private set; } = null!;

    public Event<PaymentVoided> PaymentVoided { get; private set; } = null!;

    public Event<PaymentVoidFailed> PaymentVoidFailed { get; private set; } = null!;

    public Event<PaymentRefunded> PaymentRefunded { get; private set; } = null!;

    public Event<PaymentRefundFailed> PaymentRefundFailed { get; private set; } = null!;

    public Event<ShipmentBooked> ShipmentBooked { get; private set; } = null!;

    public Event<ShipmentBookingFailed> ShipmentBookingFailed { get; private set; } = null!;

    public Event<ShipmentsCancelled> ShipmentsCancelled { get; private set; } = null!;

    public Event<Fault<ReserveStock>> ReserveStockFaulted { get; private set; } = null!;

    public Event<Fault<ExtendReservation>> ExtendReservationFaulted { get; private set; } = null!;

    public Event<Fault<ReleaseReservation>> ReleaseReservationFaulted { get; private set; } = null!;

    public Event<Fault<CommitReservation>> CommitReservationFaulted { get; private set; } = null!;

    public Event<Fault<ReturnStock>> ReturnStockFaulted { get; private set; } = null!;

    public Event<Fault<AuthorizePayment>> AuthorizePaymentFaulted { get; private set; } = null!;

    public Event<Fault<CapturePayment>> CapturePaymentFaulted { get; private set; } = null!;

    public Event<Fault<VoidPayment>> VoidPaymentFaulted { get; private set; } = null!;

    public Event<Fault<RefundPayment>> RefundPaymentFaulted { get; private set; } = null!;

    public Event<Fault<BookShipment>> BookShipmentFaulted { get; private set; } = null!;

    public Event<Fault<CancelShipments>> CancelShipmentsFaulted { get; private set; } = null!;

    /// <summary>Inventory must answer the reservation.</summary>
    public Schedule<CheckoutState, StockDeadlineExpired> StockDeadline { get; private set; } = null!;

    /// <summary>The payment must be authorised.</summary>
    public Schedule<CheckoutState, PaymentDeadlineExpired> PaymentDeadline { get; private set; } = null!;

    /// <summary>A later step must be answered.</summary>
    public Schedule<CheckoutState, StepDeadlineExpired> StepDeadline { get; private set; } = null!;

    private void CorrelateEvents()
    {
        Event(() => CheckoutSubmitted, e => e.CorrelateById(x => x.Message.OrderId));
        Event(() => CancelCheckout, e =>
        {
            e.CorrelateById(x => x.Message.OrderId);

            // The mutation has seen the order, so its checkout is about to begin: the cancellation overtook it, and comes again.
            e.OnMissingInstance(m => m.ExecuteAsync(x => throw new TimeoutException($"The checkout of {x.Message.OrderId} has not begun yet.")));
        });
        Event(() => DecideReview, e => e.CorrelateById(x => x.Message.OrderId));

        Event(() => StockReserved, e => e.CorrelateById(x => x.Message.OrderId));
        Event(() => StockRejected, e => e.CorrelateById(x => x.Message.OrderId));
        Event(() => ReservationExtended, e => e.CorrelateById(x => x.Message.OrderId));
        Event(() => ReservationExpired, e => e.CorrelateById(x => x.Message.OrderId));
        Event(() => ReservationReleased, e => e.CorrelateById(x => x.Message.OrderId));
        Event(() => StockCommitted, e => e.CorrelateById(x => x.Message.OrderId));
        Event(() => StockShort, e => e.CorrelateById(x => x.Message.OrderId));
        Event(() => StockReturned, e => e.CorrelateById(x => x.Message.OrderId));

        Event(() => PaymentAuthorized, e => e.CorrelateById(x => x.Message.OrderId));
        Event(() => PaymentActionRequired, e => e.CorrelateById(x => x.Message.OrderId));
        Event(() => PaymentDeclined, e => e.CorrelateById(x => x.Message.OrderId));
        Event(() => PaymentCaptured, e => e.CorrelateById(x => x.Message.OrderId));
        Event(() => PaymentCaptureFailed, e => e.CorrelateById(x => x.Message.OrderId));
        Event(() => PaymentVoided, e => e.CorrelateById(x => x.Message.OrderId));
        Event(() => PaymentVoidFailed, e => e.CorrelateById(x => x.Message.OrderId));
        Event(() => PaymentRefunded, e => e.CorrelateById(x => x.Message.OrderId));
        Event(() => PaymentRefundFailed, e => e.CorrelateById(x => x.Message.OrderId));

        Event(() => ShipmentBooked, e => e.CorrelateById(x => x.Message.OrderId));
        Event(() => ShipmentBookingFailed, e => e.CorrelateById(x => x.Message.OrderId));
        Event(() => ShipmentsCancelled, e => e.CorrelateById(x => x.Message.OrderId));

        Event(() => ReserveStockFaulted, e => e.CorrelateById(x => x.Message.Message.OrderId));
        Event(() => ExtendReservationFaulted, e => e.CorrelateById(x => x.Message.Message.OrderId));
        Event(() => ReleaseReservationFaulted, e => e.CorrelateById(x => x.Message.Message.OrderId));
        Event(() => CommitReservationFaulted, e => e.CorrelateById(x => x.Message.Message.OrderId));
        Event(() => ReturnStockFaulted, e => e.CorrelateById(x => x.Message.Message.OrderId));
        Event(() => AuthorizePaymentFaulted, e => e.CorrelateById(x => x.Message.Message.OrderId));
        Event(() => CapturePaymentFaulted, e => e.CorrelateById(x => x.Message.Message.OrderId));
        Event(() => VoidPaymentFaulted, e => e.CorrelateById(x => x.Message.Message.OrderId));
        Event(() => RefundPaymentFaulted, e => e.CorrelateById(x => x.Message.Message.OrderId));
        Event(() => BookShipmentFaulted, e => e.CorrelateById(x => x.Message.Message.OrderId));
        Event(() => CancelShipmentsFaulted, e => e.CorrelateById(x => x.Message.Message.OrderId));
    }

    private void DeclareSchedules()
    {
        Schedule(() => StockDeadline, c => c.StockDeadlineToken, s =>
        {
            s.Delay = Options.StockDeadline;
            s.Received = e => e.CorrelateById(x => x.Message.OrderId);
        });
        Schedule(() => PaymentDeadline, c => c.PaymentDeadlineToken, s =>
        {
            s.Delay = Options.PaymentDeadline;
            s.Received = e => e.CorrelateById(x => x.Message.OrderId);
        });
        Schedule(() => StepDeadline, c => c.StepDeadlineToken, s =>
        {
            s.Delay = Options.StepDeadline;
            s.Received = e => e.CorrelateById(x => x.Message.OrderId);
        });
    }
}
