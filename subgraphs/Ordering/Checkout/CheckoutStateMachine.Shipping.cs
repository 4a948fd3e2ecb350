using EShop.Contracts;
using EShop.Ordering.Fulfilment;
using EShop.Ordering.Orders;
using MassTransit;

namespace EShop.Ordering.Checkout;

// The fifth step: Shipping takes over what is paid. And its undoing, as far as nothing is on its way: what has left the warehouse stays sold.
internal sealed partial class CheckoutStateMachine
{
    private void BookShipment()
    {
        During(
            BookingShipment,
            Booked(When(ShipmentBooked)),
            When(ShipmentBookingFailed, x => x.Message.Attempt >= x.Saga.Attempt)
                .Note(m => $"{m.Code}: {m.Reason}")
                .IfElse(
                    x => x.Saga.CancelRequested,
                    cancelled => cancelled
                        .GiveBack(x => x.Saga.CancelReason ?? CancelledText)
                        .TransitionTo(Refunding)
                        .BeginStep(this),
                    stuck => stuck.Park(this, BookingShipment)),
            When(BookShipmentFaulted).NoteFault(),
            When(StepDeadline.Received).RepeatStep(this, BookingShipment),
            When(CancelCheckout).Then(x => Remember(x.Saga, x.Message.Reason)));
        Disregard(BookingShipment, ShipmentsCancelled, CancelShipmentsFaulted);
        DisregardEarlierSteps(BookingShipment);

        // Nothing was asked of Shipping yet, or what it says is known.
        foreach (var state in (State[])[ReservingStock, AuthorizingPayment, AwaitingCustomerAction, CommittingStock, Capturing, Compensating, Rejected, Expired])
        {
            Disregard(state, ShipmentBooked, ShipmentBookingFailed, ShipmentsCancelled, BookShipmentFaulted, CancelShipmentsFaulted);
        }
    }

    private void CancelShipments()
    {
        During(
            CancellingShipments,
            CallOff(When(ShipmentsCancelled), x => x.Message.Lines),
            When(ShipmentBooked).Then(x => x.Saga.IsShipmentBooked = true),
            When(CancelShipmentsFaulted).NoteFault(),
            When(StepDeadline.Received).RepeatStep(this, CancellingShipments));
        Disregard(CancellingShipments, CancelCheckout, ShipmentBookingFailed, BookShipmentFaulted);
        DisregardEarlierSteps(CancellingShipments);

        // A shipment that was booked after all must not leave.
        foreach (var state in (State[])[Refunding, Cancelled])
        {
            During(
                state,
                When(ShipmentBooked, x => x.Saga.Outcome == CheckoutOutcome.Cancelled && !x.Saga.IsShipmentBooked)
                    .Then(x => x.Saga.IsShipmentBooked = true)
                    .SendCommand(CheckoutMessages.CancelShipments));
            Disregard(state, ShipmentBookingFailed, ShipmentsCancelled, BookShipmentFaulted, CancelShipmentsFaulted);
        }
    }

    private EventActivityBinder<CheckoutState, T> Booked<T>(EventActivityBinder<CheckoutState, T> binder)
        where T : class
        => Finish(binder.Unschedule(StepDeadline).Then(x => x.Saga.IsShipmentBooked = true), "The shipment is booked.")
            .If(
                x => x.Saga.CancelRequested,
                cancelled => cancelled.TransitionTo(CancellingShipments).BeginStep(this));

    /// <summary>Gives back what stayed in the warehouse: the whole order, a part of it, or nothing.</summary>
    private EventActivityBinder<CheckoutState, T> CallOff<T>(
        EventActivityBinder<CheckoutState, T> binder,
        Func<BehaviorContext<CheckoutState, T>, IReadOnlyList<ShipmentLine>> lines)
        where T : class
        => binder
            .Unschedule(StepDeadline)
            .ThenAsync(async x =>
            {
                var saga = x.Saga;
                var reason = saga.CancelReason ?? CancelledText;
                var calledOff = await x.Service<OrderCallOff>().ApplyAsync(
                    x, saga.CorrelationId, lines(x), saga.IsShipmentBooked, reason, x.CancellationToken);
                saga.ReturnLines = calledOff.Lines;
                saga.NeedsReturn = calledOff.Lines.Count > 0;
                if (calledOff.IsWhole)
                {
                    saga.GiveUp(CheckoutOutcome.Cancelled, CancelledCode, reason);
                }

                if (calledOff.RefundId is { } refundId)
                {
                    saga.RefundId = refundId;
                    saga.RefundAmount = null;
                    saga.AskRefund(calledOff.Amount);
                }
            })
            .IfElse(
                x => x.Saga.IsSettled && x.Saga.Outcome == CheckoutOutcome.None,
                nothing => nothing.Then(x => x.Saga.ForgetCancellation()).TransitionTo(Completed),
                something => something.TransitionTo(Refunding).BeginStep(this));

    private void DisregardEarlierSteps(State state)
        => Disregard(
            state,
            CheckoutSubmitted, DecideReview, StockReserved, StockRejected, ReservationExtended, ReservationExpired, ReservationReleased,
            StockCommitted, StockShort, StockReturned, PaymentAuthorized, PaymentActionRequired, PaymentDeclined, PaymentCaptured,
            PaymentCaptureFailed, PaymentVoided, PaymentVoidFailed, PaymentRefunded, PaymentRefundFailed, ReserveStockFaulted,
            ExtendReservationFaulted, ReleaseReservationFaulted, CommitReservationFaulted, ReturnStockFaulted, AuthorizePaymentFaulted,
            CapturePaymentFaulted, VoidPaymentFaulted, RefundPaymentFaulted, StockDeadline.Received, PaymentDeadline.Received);
}
