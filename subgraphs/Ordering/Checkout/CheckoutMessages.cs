using EShop.Contracts;
using EShop.Ordering.Orders;
using EShop.Ordering.Refunds;

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
        LinesOf(order),
        order.Currency,
        order.DiscountTotal,
        order.TaxTotal,
        order.ShippingTotal,
        order.GrandTotal,
        order.PaymentMethod,
        order.PaymentToken,
        order.CreatedAt,
        order.ShippingMethodId.HasValue);

    /// <summary>What tells everybody else of the order.</summary>
    public static OrderPlaced Placed(Order order) => new(
        order.Id,
        order.Number,
        order.OwnerId,
        order.IsGuest,
        order.ContactEmail,
        order.ContactPhone,
        LinesOf(order),
        order.GrandTotal,
        order.Currency,
        null,
        order.CreatedAt);

    /// <summary>Asks for what was paid to be sent. The address stays with the order, so that it is forgotten in one place.</summary>
    public static CheckoutCommand Book(CheckoutState state, Order order) => new(
        CommandAddresses.BookShipment,
        new BookShipment(
            order.Id,
            order.Number,
            order.OwnerId,
            order.ShippingMethodId,
            new ShippingAddress(
                order.ShippingAddress.Name,
                order.ShippingAddress.Company,
                order.ShippingAddress.Street,
                order.ShippingAddress.Street2,
                order.ShippingAddress.PostalCode,
                order.ShippingAddress.City,
                order.ShippingAddress.Region,
                order.ShippingAddress.Country),
            order.ContactEmail,
            order.ContactPhone,
            [
                .. order.Lines.OrderBy(l => l.Position).Select(l => new ShipmentLine(
                    l.Id, l.ProductId, l.Sku, l.Name, l.Quantity, l.WeightGrams)),
            ],
            state.Attempt,
            order.IsErasureAsked));

    /// <summary>What the state is waiting to be answered, the booking apart: that takes the order.</summary>
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
            case nameof(CheckoutStateMachine.CancellingShipments):
                yield return CancelShipments(state);
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
        new ReturnStock(state.CorrelationId, state.ReturnLines.Count > 0 ? state.ReturnLines : state.Lines, ReasonOf(state), state.Attempt));

    public static CheckoutCommand CancelShipments(CheckoutState state) => new(
        CommandAddresses.CancelShipments,
        new CancelShipments(state.CorrelationId, state.CancelReason ?? ReasonOf(state), state.Attempt));

    public static CheckoutCommand Refund(CheckoutState state) => new(
        CommandAddresses.RefundPayment,
        new RefundPayment(
            state.CorrelationId,
            state.PaymentId,
            state.RefundId ?? state.PaymentId,
            state.RefundAmount ?? state.GrandTotal,
            state.Currency,
            ReasonOf(state),
            OrderRefund.KeyOf(state.CorrelationId, state.RefundId ?? state.PaymentId),
            state.Attempt));

    private static IReadOnlyList<OrderedLine> LinesOf(Order order) =>
    [
        .. order.Lines.OrderBy(l => l.Position).Select(l => new OrderedLine(
            l.Id, l.ProductId, l.Sku, l.Name, l.Quantity, l.UnitPrice, l.Discount, l.Tax, l.Total)),
    ];

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
