using EShop.Contracts;
using EShop.Ordering.Orders;
using MassTransit;

namespace EShop.Ordering.Checkout;

// The second step: the money is set aside, at once or after the customer has done something for it.
internal sealed partial class CheckoutStateMachine
{
    private void ArrangePayment()
    {
        During(
            AuthorizingPayment,
            When(PaymentActionRequired)
                .ThenAsync(x => x.Ledger().RecordAsync(
                    x,
                    x.Saga.CorrelationId,
                    "The payment waits for the customer.",
                    paymentStatus: OrderPaymentStatus.ActionRequired,
                    actionUrl: x.Message.ActionUrl,
                    cancellationToken: x.CancellationToken))
                .Then(x => x.Saga.ReservedUntil = (x.Saga.PaymentExpiresAt ?? _clock.GetUtcNow()) + Options.ReservationSlack)
                .TransitionTo(AwaitingCustomerAction)
                .SendCommand(CheckoutMessages.Extend),
            When(AuthorizePaymentFaulted)
                .NoteFault()
                .Unschedule(PaymentDeadline)
                .Then(x => GiveUpPaying(
                    x.Saga, CheckoutOutcome.Rejected, RejectionCodes.PaymentDeclined, "The payment could not be arranged."))
                .TransitionTo(Compensating)
                .BeginStep(this));

        During(
            AuthorizingPayment,
            AwaitingCustomerAction,
            When(PaymentAuthorized)
                .Unschedule(PaymentDeadline)
                .Then(x => x.Saga.IsAuthorized = true)
                .Record("The payment is authorized.", paymentStatus: OrderPaymentStatus.Authorized)
                .TransitionTo(CommittingStock)
                .BeginStep(this),
            When(PaymentDeclined)
                .Unschedule(PaymentDeadline)
                .Record("The payment was declined.", paymentStatus: OrderPaymentStatus.Failed)
                .Then(x =>
                {
                    x.Saga.GiveUp(
                        CheckoutOutcome.Rejected, RejectionCodes.PaymentDeclined, $"The payment was declined: {x.Message.Message} ({x.Message.Code})");
                    x.Saga.NeedsRelease = true;
                })
                .TransitionTo(Compensating)
                .BeginStep(this),
            When(PaymentDeadline.Received)
                .Then(x => GiveUpPaying(x.Saga, CheckoutOutcome.Expired, ExpiredCode, "The payment was not confirmed in time."))
                .TransitionTo(Compensating)
                .BeginStep(this),
            When(ReservationExpired)
                .Unschedule(PaymentDeadline)
                .Then(x =>
                {
                    x.Saga.GiveUp(CheckoutOutcome.Rejected, RejectionCodes.ReservationLost, LostText);
                    x.Saga.NeedsVoid = true;
                })
                .TransitionTo(Compensating)
                .BeginStep(this),
            When(CancelCheckout)
                .Unschedule(PaymentDeadline)
                .Then(x => GiveUpPaying(x.Saga, CheckoutOutcome.Cancelled, CancelledCode, x.Message.Reason))
                .TransitionTo(Compensating)
                .BeginStep(this));

        // A repeat of what is known, or an answer to what was not asked yet.
        Disregard(
            AuthorizingPayment,
            CheckoutSubmitted, DecideReview, StockReserved, StockRejected, ReservationExtended, ReservationReleased, StockCommitted, StockShort,
            StockReturned, PaymentCaptured, PaymentCaptureFailed, PaymentVoided, PaymentVoidFailed, PaymentRefunded, PaymentRefundFailed,
            ReserveStockFaulted, ExtendReservationFaulted, ReleaseReservationFaulted, CommitReservationFaulted, ReturnStockFaulted,
            CapturePaymentFaulted, VoidPaymentFaulted, RefundPaymentFaulted, StockDeadline.Received, StepDeadline.Received);

        // A fault of the extension needs no answer: if the reservation ends for it, Inventory says so.
        Disregard(
            AwaitingCustomerAction,
            CheckoutSubmitted, DecideReview, StockReserved, StockRejected, ReservationExtended, ReservationReleased, StockCommitted, StockShort,
            StockReturned, PaymentActionRequired, PaymentCaptured, PaymentCaptureFailed, PaymentVoided, PaymentVoidFailed, PaymentRefunded,
            PaymentRefundFailed, ReserveStockFaulted, ExtendReservationFaulted, ReleaseReservationFaulted, CommitReservationFaulted,
            ReturnStockFaulted, AuthorizePaymentFaulted, CapturePaymentFaulted, VoidPaymentFaulted, RefundPaymentFaulted, StockDeadline.Received,
            StepDeadline.Received);
    }

    // What became of the payment is unknown, so it is voided; Payment then refuses an authorisation that comes later.
    private static void GiveUpPaying(CheckoutState saga, CheckoutOutcome outcome, string code, string reason)
    {
        saga.GiveUp(outcome, code, reason);
        saga.NeedsRelease = true;
        saga.NeedsVoid = true;
    }
}
