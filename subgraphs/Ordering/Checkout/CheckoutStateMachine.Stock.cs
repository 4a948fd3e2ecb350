using EShop.Contracts;
using MassTransit;

namespace EShop.Ordering.Checkout;

// The first step: all of the stock is held, or the order is refused.
internal sealed partial class CheckoutStateMachine
{
    private void ReserveStockFirst()
    {
        Initially(
            When(CheckoutSubmitted)
                .Then(x => Begin(x.Saga, x.Message))
                .TransitionTo(ReservingStock)
                .SendPending()
                .Schedule(StockDeadline, x => new StockDeadlineExpired(x.Saga.CorrelationId)));

        During(
            ReservingStock,
            When(StockReserved)
                .Unschedule(StockDeadline)
                .Then(x => x.Saga.PaymentExpiresAt = _clock.GetUtcNow() + Options.PaymentDeadline)
                .TransitionTo(AuthorizingPayment)
                .SendPending()
                .Schedule(PaymentDeadline, x => new PaymentDeadlineExpired(x.Saga.CorrelationId)),
            When(StockRejected)
                .Unschedule(StockDeadline)
                .Then(x => x.Saga.GiveUp(CheckoutOutcome.Rejected, RejectionCodes.OutOfStock, Describe(x.Message)))
                .Conclude(this),
            When(StockDeadline.Received)
                .Then(x => GiveUpReserving(x.Saga))
                .TransitionTo(Compensating)
                .BeginStep(this),
            When(ReserveStockFaulted)
                .Unschedule(StockDeadline)
                .NoteFault()
                .Then(x => GiveUpReserving(x.Saga))
                .TransitionTo(Compensating)
                .BeginStep(this),
            When(CancelCheckout)
                .Unschedule(StockDeadline)
                .Then(x =>
                {
                    x.Saga.GiveUp(CheckoutOutcome.Cancelled, CancelledCode, x.Message.Reason);
                    x.Saga.NeedsRelease = true;
                })
                .TransitionTo(Compensating)
                .BeginStep(this));

        // Nothing was asked of Payment, and no other answer of Inventory can be to what was asked of it.
        Disregard(
            ReservingStock,
            CheckoutSubmitted, DecideReview, ReservationExtended, ReservationExpired, ReservationReleased, StockCommitted, StockShort, StockReturned,
            PaymentAuthorized, PaymentActionRequired, PaymentDeclined, PaymentCaptured, PaymentCaptureFailed, PaymentVoided, PaymentVoidFailed,
            PaymentRefunded, PaymentRefundFailed, ExtendReservationFaulted, ReleaseReservationFaulted, CommitReservationFaulted, ReturnStockFaulted,
            AuthorizePaymentFaulted, CapturePaymentFaulted, VoidPaymentFaulted, RefundPaymentFaulted, PaymentDeadline.Received, StepDeadline.Received);
    }

    private void Begin(CheckoutState saga, CheckoutSubmitted order)
    {
        saga.OrderNumber = order.OrderNumber;
        saga.OwnerId = order.OwnerId;
        saga.BasketId = order.BasketId;
        saga.Lines = [.. order.Lines.GroupBy(l => l.ProductId).Select(g => new StockLine(g.Key, g.Sum(l => l.Quantity)))];
        saga.Currency = order.Currency;
        saga.GrandTotal = order.GrandTotal;
        saga.PaymentMethod = order.PaymentMethod;
        saga.PaymentToken = order.PaymentToken;
        saga.PaymentId = Guid.CreateVersion7(_clock.GetUtcNow());
        saga.SubmittedAt = order.SubmittedAt;
        saga.ReservedUntil = _clock.GetUtcNow() + Options.PaymentDeadline + Options.ReservationSlack;
        saga.SkipsShipping = !order.NeedsShipping;
        saga.BeginStep(Options.MaxAttempts);
    }

    // Whether something is held is unknown: the release is answered either way, and refuses a reservation that comes later.
    private static void GiveUpReserving(CheckoutState saga)
    {
        saga.GiveUp(CheckoutOutcome.Rejected, RejectionCodes.StockTimeout, "The stock could not be reserved in time.");
        saga.NeedsRelease = true;
    }

    private static string Describe(StockRejected message)
        => message.Shortages is [var shortage, ..]
            ? $"There is not enough stock: {shortage.Requested} wanted, {shortage.Available} available."
            : "There is not enough stock.";
}
