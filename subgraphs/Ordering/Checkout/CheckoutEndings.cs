using EShop.Contracts;
using EShop.Ordering.Orders;
using EShop.Ordering.Refunds;
using MassTransit;

namespace EShop.Ordering.Checkout;

/// <summary>How checkouts are given up and end, as words of the state machine.</summary>
internal static class CheckoutEndings
{
    /// <summary>Gives up an order whose stock has left the shelf and whose money was, as far as is known, not captured.</summary>
    public static EventActivityBinder<CheckoutState, T> Uncapture<T>(
        this EventActivityBinder<CheckoutState, T> binder,
        CheckoutStateMachine machine)
        where T : class
        => binder
            .Then(x =>
            {
                x.Saga.GiveUp(
                    CheckoutOutcome.Cancelled,
                    CheckoutStateMachine.CancelledCode,
                    x.Saga.CancelReason ?? CheckoutStateMachine.CancelledText);
                x.Saga.NeedsReturn = true;
                x.Saga.NeedsVoid = true;
            })
            .TransitionTo(machine.Compensating)
            .BeginStep(machine);

    /// <summary>Undoes what succeeded after the order was given up.</summary>
    public static EventActivityBinder<CheckoutState, T> UndoLate<T>(
        this EventActivityBinder<CheckoutState, T> binder,
        CheckoutStateMachine machine,
        Func<CheckoutState, CheckoutCommand> command)
        where T : class
        => binder
            .Then(x => x.Saga.ContinueStep(machine.Options.MaxAttempts))
            .SendCommand(command)
            .ScheduleStep(machine);

    public static EventActivityBinder<CheckoutState, T> ConcludeWhenSettled<T>(
        this EventActivityBinder<CheckoutState, T> binder,
        CheckoutStateMachine machine)
        where T : class
        => binder.If(
            x => x.Saga.IsSettled && x.Saga.Outcome != CheckoutOutcome.None,
            settled => settled.Unschedule(machine.StepDeadline).Conclude(machine))
            .If(
                x => x.Saga.IsSettled && x.Saga.Outcome == CheckoutOutcome.None && IsRefunding(x.Saga),
                rest => rest
                    .Unschedule(machine.StepDeadline)
                    .Then(x => x.Saga.ForgetCancellation())
                    .TransitionTo(machine.Completed));

    /// <summary>Gives a paid order up: what was paid and not given back yet is given back, and what was taken from the shelf returns.</summary>
    public static EventActivityBinder<CheckoutState, T> GiveBack<T>(
        this EventActivityBinder<CheckoutState, T> binder,
        Func<BehaviorContext<CheckoutState, T>, string> reason)
        where T : class
        => binder.ThenAsync(async x =>
        {
            x.Saga.GiveUp(CheckoutOutcome.Cancelled, CheckoutStateMachine.CancelledCode, reason(x));
            x.Saga.NeedsReturn = true;
            await AskRestAsync(x);
        });

    public static EventActivityBinder<CheckoutState, T> AskRest<T>(this EventActivityBinder<CheckoutState, T> binder)
        where T : class
        => binder.ThenAsync(x => AskRestAsync(x));

    /// <summary>Asks for all that is left of what was paid; nothing, where staff have given back everything before.</summary>
    private static async Task AskRestAsync(BehaviorContext<CheckoutState> context)
    {
        var saga = context.Saga;
        saga.AskRefund();
        saga.RefundAmount = await context.Service<OrderRefundLedger>().OpenRestAsync(
            saga.CorrelationId, saga.RefundId!.Value, saga.OutcomeReason ?? CheckoutStateMachine.CancelledText, context.CancellationToken);
        saga.NeedsRefund = saga.RefundAmount > 0;
    }

    private static bool IsRefunding(CheckoutState saga)
        => (saga.CurrentState == nameof(CheckoutStateMachine.ManualReview) ? saga.ParkedIn : saga.CurrentState)
            == nameof(CheckoutStateMachine.Refunding);

    /// <summary>Records and tells the outcome, once, and goes to its state.</summary>
    public static EventActivityBinder<CheckoutState, T> Conclude<T>(
        this EventActivityBinder<CheckoutState, T> binder,
        CheckoutStateMachine machine)
        where T : class
        => binder
            .ThenAsync(x => RecordOutcomeAsync(x, machine.Now))
            .If(x => x.Saga.Outcome == CheckoutOutcome.Rejected, b => b.TransitionTo(machine.Rejected))
            .If(x => x.Saga.Outcome == CheckoutOutcome.Expired, b => b.TransitionTo(machine.Expired))
            .If(x => x.Saga.Outcome == CheckoutOutcome.Cancelled, b => b.TransitionTo(machine.Cancelled));

    private static async Task RecordOutcomeAsync(BehaviorContext<CheckoutState> context, DateTimeOffset now)
    {
        var saga = context.Saga;
        var orderId = saga.CorrelationId;
        var voided = saga.IsVoided ? OrderPaymentStatus.Voided : (OrderPaymentStatus?)null;
        if (saga.IsConcluded)
        {
            await context.Ledger().RecordAsync(
                context, orderId, "A late payment was voided.", paymentStatus: voided, cancellationToken: context.CancellationToken);
            return;
        }

        saga.IsConcluded = true;
        var reason = saga.OutcomeReason ?? "";
        var (status, message, news) = saga.Outcome switch
        {
            CheckoutOutcome.Rejected => (
                OrderStatus.Rejected,
                "The order was rejected.",
                (object)new OrderRejected(orderId, saga.OwnerId, saga.BasketId, saga.OutcomeCode ?? "", reason, now)),
            CheckoutOutcome.Expired => (
                OrderStatus.Expired,
                "The order expired.",
                new OrderExpired(orderId, saga.OwnerId, saga.BasketId, now)),
            CheckoutOutcome.Cancelled => (
                OrderStatus.Cancelled,
                "The order was cancelled.",
                new OrderCancelled(orderId, saga.OwnerId, saga.BasketId, reason, now)),
            _ => throw new InvalidOperationException($"The checkout {orderId} has no outcome."),
        };
        await context.Ledger().RecordAsync(
            context, orderId, message, status, voided, saga.OutcomeCode, reason, cancellationToken: context.CancellationToken);
        await context.Publish(news, news.GetType(), context.CancellationToken);
    }
}
