using EShop.Contracts;
using EShop.Ordering.Orders;

namespace EShop.Ordering.Checkout;

/// <summary>
/// Every message of a checkout, from nothing but its state: so the state machine and the resumer after a crash ask for the same, and a repeated
/// command is the same command.
/// </summary>
internal static class CheckoutMessages
{
    /// <summary>What starts the checkout of an order.</summary>
    public static CheckoutSubmitted Submitted(Order order) => new(
        order.Id,
        order.Number,
        order.OwnerId,
        order.IsGuest,
        order.BasketId,
        [
            .. order.Lines.OrderBy(l => l.Position).Select(l => new OrderedLine(
                l.Id, l.ProductId, l.Sku, l.Name, l.Quantity, l.UnitPrice, l.Discount, l.Tax, l.Total)),
        ],
        order.Currency,
        order.DiscountTotal,
        order.TaxTotal,
        order.ShippingTotal,
        order.GrandTotal,
        order.PaymentMethod,
        order.PaymentToken,
        order.CreatedAt);

    /// <summary>What the state is waiting to be answered.</summary>
    public static IEnumerable<CheckoutCommand> Pending(CheckoutState state)
    {
        switch (state.CurrentState)
        {
            case nameof(CheckoutStateMachine.ReservingStock):
                yield return Reserve(state);
                break;
            case nameof(CheckoutStateMachine.AuthorizingPayment):
                yield return Authorize(state);
                break;
            case nameof(CheckoutStateMachine.AwaitingCustomerAction):
                // The answer to a repeat is where the payment stands by now.
                yield return Extend(state);
                yield return Authorize(state);
                break;
            case nameof(CheckoutStateMachine.CommittingStock):
                yield return new CheckoutCommand(CommandAddresses.CommitReservation, new CommitReservation(state.CorrelationId, state.Attempt));
                break;
            case nameof(CheckoutStateMachine.Capturing):
                yield return Capture(state);
                break;
            case nameof(CheckoutStateMachine.ManualReview):
                break;
            default:
                foreach (var command in Compensation(state))
                {
                    yield return command;
                }

                break;
        }
    }

    public static CheckoutCommand Extend(CheckoutState state) => new(
        CommandAddresses.ExtendReservation,
        new ExtendReservation(state.CorrelationId, state.ReservedUntil, state.Attempt));

    public static CheckoutCommand Release(CheckoutState state) => new(
        CommandAddresses.ReleaseReservation,
        new ReleaseReservation(state.CorrelationId, ReasonOf(state), state.Attempt));

    public static CheckoutCommand Void(CheckoutState state) => new(
        CommandAddresses.VoidPayment,
        new VoidPayment(state.CorrelationId, state.PaymentId, ReasonOf(state), Key(state, "void"), state.Attempt));

    public static CheckoutCommand Return(CheckoutState state) => new(
        CommandAddresses.ReturnStock,
        new ReturnStock(state.CorrelationId, state.Lines, ReasonOf(state), state.Attempt));

    public static CheckoutCommand Refund(CheckoutState state) => new(
        CommandAddresses.RefundPayment,
        new RefundPayment(
            state.CorrelationId,
            state.PaymentId,
            state.RefundId ?? state.PaymentId,
            state.GrandTotal,
            state.Currency,
            ReasonOf(state),
            $"{state.CorrelationId:N}:refund",
            state.Attempt));

    private static IEnumerable<CheckoutCommand> Compensation(CheckoutState state)
    {
        if (state.NeedsRelease)
        {
            yield return Release(state);
        }

        if (state.NeedsVoid)
        {
            yield return Void(state);
        }

        if (state.NeedsReturn)
        {
            yield return Return(state);
        }

        if (state.NeedsRefund)
        {
            yield return Refund(state);
        }
    }

    private static CheckoutCommand Reserve(CheckoutState state) => new(
        CommandAddresses.ReserveStock,
        new ReserveStock(state.CorrelationId, state.Lines, state.ReservedUntil, state.Attempt));

    private static CheckoutCommand Authorize(CheckoutState state) => new(
        CommandAddresses.AuthorizePayment,
        new AuthorizePayment(
            state.CorrelationId,
            state.PaymentId,
            state.OwnerId,
            state.GrandTotal,
            state.Currency,
            state.PaymentMethod,
            state.PaymentToken,
            state.PaymentExpiresAt ?? state.ReservedUntil,
            $"{state.CorrelationId:N}:auth",
            state.Attempt));

    private static CheckoutCommand Capture(CheckoutState state) => new(
        CommandAddresses.CapturePayment,
        new CapturePayment(
            state.CorrelationId, state.PaymentId, state.GrandTotal, state.Currency, Key(state, "capture"), state.Attempt));

    // An attempt that the provider refused must not be answered from its memory.
    private static string Key(CheckoutState state, string step) => $"{state.CorrelationId:N}:{step}:{state.Attempt}";

    private static string ReasonOf(CheckoutState state) => state.OutcomeReason ?? "The order was given up.";
}
