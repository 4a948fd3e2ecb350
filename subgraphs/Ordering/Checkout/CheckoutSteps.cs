using EShop.Contracts;
using EShop.Ordering.Orders;
using MassTransit;

namespace EShop.Ordering.Checkout;

/// <summary>What several states do, as words of the state machine.</summary>
internal static class CheckoutSteps
{
    /// <summary>Asks for what the state needs, the first time, with a deadline.</summary>
    public static EventActivityBinder<CheckoutState, T> BeginStep<T>(
        this EventActivityBinder<CheckoutState, T> binder,
        CheckoutStateMachine machine)
        where T : class
        => binder
            .Then(x => x.Saga.BeginStep(machine.Options.MaxAttempts))
            .SendPending()
            .ScheduleStep(machine);

    /// <summary>Asks again after somebody has looked.</summary>
    public static EventActivityBinder<CheckoutState, T> ContinueStep<T>(
        this EventActivityBinder<CheckoutState, T> binder,
        CheckoutStateMachine machine)
        where T : class
        => binder
            .Then(x => x.Saga.ContinueStep(machine.Options.MaxAttempts))
            .SendPending()
            .ScheduleStep(machine);

    /// <summary>Asks again, or leaves it to somebody to look.</summary>
    public static EventActivityBinder<CheckoutState, T> RepeatStep<T>(
        this EventActivityBinder<CheckoutState, T> binder,
        CheckoutStateMachine machine,
        State parkedIn)
        where T : class
        => binder.IfElse(
            x => x.Saga.HasAttemptsLeft,
            again => again.Then(x => x.Saga.Attempt++).SendPending().ScheduleStep(machine),
            stuck => stuck.Park(machine, parkedIn));

    /// <summary>Leaves it to somebody to look.</summary>
    public static EventActivityBinder<CheckoutState, T> Park<T>(
        this EventActivityBinder<CheckoutState, T> binder,
        CheckoutStateMachine machine,
        State parkedIn)
        where T : class
        => binder
            .Then(x => x.Saga.ParkedIn = parkedIn.Name)
            .Unschedule(machine.StepDeadline)
            .TransitionTo(machine.ManualReview);

    public static EventActivityBinder<CheckoutState, T> ScheduleStep<T>(
        this EventActivityBinder<CheckoutState, T> binder,
        CheckoutStateMachine machine)
        where T : class
        => binder.Schedule(machine.StepDeadline, x => new StepDeadlineExpired(x.Saga.CorrelationId), _ => machine.Options.StepDeadline);

    /// <summary>Sends what the state is waiting to be answered.</summary>
    public static EventActivityBinder<CheckoutState, T> SendPending<T>(this EventActivityBinder<CheckoutState, T> binder)
        where T : class
        => binder.ThenAsync(async x =>
        {
            foreach (var command in await x.Service<CheckoutRequests>().PendingAsync(x.Saga, x.CancellationToken))
            {
                await x.SendCommandAsync(command);
            }
        });

    public static EventActivityBinder<CheckoutState, T> SendCommand<T>(
        this EventActivityBinder<CheckoutState, T> binder,
        Func<CheckoutState, CheckoutCommand> command)
        where T : class
        => binder.ThenAsync(x => x.SendCommandAsync(command(x.Saga)));

    /// <summary>Writes a change of the order, in the transaction of the checkout.</summary>
    public static EventActivityBinder<CheckoutState, T> Record<T>(
        this EventActivityBinder<CheckoutState, T> binder,
        string message,
        OrderStatus? status = null,
        OrderPaymentStatus? paymentStatus = null)
        where T : class
        => binder.ThenAsync(x => x.Ledger().RecordAsync(
            x, x.Saga.CorrelationId, message, status, paymentStatus, cancellationToken: x.CancellationToken));

    /// <summary>Remembers why a step failed, for whoever may have to look. The step's deadline asks again.</summary>
    public static EventActivityBinder<CheckoutState, T> Note<T>(
        this EventActivityBinder<CheckoutState, T> binder,
        Func<T, string> problem)
        where T : class
        => binder.Then(x => x.Saga.Note(problem(x.Message)));

    public static EventActivityBinder<CheckoutState, Fault<T>> NoteFault<T>(this EventActivityBinder<CheckoutState, Fault<T>> binder)
        where T : class
        => binder.Note(f => $"{typeof(T).Name}: {f.Exceptions.FirstOrDefault()?.Message}");

    public static OrderLedger Ledger(this BehaviorContext<CheckoutState> context) => context.Service<OrderLedger>();

    /// <summary>A service of the scope whose transaction the checkout is saved in.</summary>
    public static T Service<T>(this BehaviorContext<CheckoutState> context)
        where T : notnull
        => context.GetPayload<IServiceScope>().ServiceProvider.GetRequiredService<T>();

    private static async Task SendCommandAsync(this BehaviorContext<CheckoutState> context, CheckoutCommand command)
    {
        var endpoint = await context.GetSendEndpoint(command.Address);
        await endpoint.Send(command.Message, context.CancellationToken);
    }
}
