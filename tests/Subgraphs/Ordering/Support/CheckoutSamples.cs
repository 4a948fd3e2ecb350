using EShop.Contracts;
using EShop.Ordering.Checkout;
using EShop.Ordering.Orders;
using EShop.Ordering.Refunds;

namespace EShop.Ordering.Tests.Support;

/// <summary>Checkouts as they stand in each state, with their orders, and every message that can reach them.</summary>
internal static class CheckoutSamples
{
    public static IReadOnlyList<string> States { get; } =
    [
        nameof(CheckoutStateMachine.ReservingStock),
        nameof(CheckoutStateMachine.AuthorizingPayment),
        nameof(CheckoutStateMachine.AwaitingCustomerAction),
        nameof(CheckoutStateMachine.CommittingStock),
        nameof(CheckoutStateMachine.Capturing),
        nameof(CheckoutStateMachine.BookingShipment),
        nameof(CheckoutStateMachine.CancellingShipments),
        nameof(CheckoutStateMachine.Compensating),
        nameof(CheckoutStateMachine.Refunding),
        nameof(CheckoutStateMachine.ManualReview),
        nameof(CheckoutStateMachine.Completed),
        nameof(CheckoutStateMachine.Rejected),
        nameof(CheckoutStateMachine.Expired),
        nameof(CheckoutStateMachine.Cancelled),
    ];

    public static IReadOnlyDictionary<string, Func<OrderingHost, CheckoutState, Task<Settled>>> Events { get; }
        = new Dictionary<string, Func<OrderingHost, CheckoutState, Task<Settled>>>(StringComparer.Ordinal)
        {
            ["CheckoutSubmitted"] = (h, c) => h.TellAsync(CheckoutMessages.Submitted(NewOrder(c))),
            ["CancelCheckout"] = (h, c) => h.TellAsync(new CancelCheckout(c.CorrelationId, "Changed my mind.")),
            ["DecideReview"] = (h, c) => h.TellAsync(new DecideReview(c.CorrelationId, ReviewDecision.Retry)),
            ["StockReserved"] = (h, c) => h.TellAsync(new StockReserved(c.CorrelationId, c.ReservedUntil)),
            ["StockRejected"] = (h, c) => h.TellAsync(new StockRejected(c.CorrelationId, [])),
            ["ReservationExtended"] = (h, c) => h.TellAsync(new ReservationExtended(c.CorrelationId, c.ReservedUntil)),
            ["ReservationExpired"] = (h, c) => h.TellAsync(new ReservationExpired(c.CorrelationId, Neighbours.SomeTime)),
            ["ReservationReleased"] = (h, c) => h.TellAsync(new ReservationReleased(c.CorrelationId)),
            ["StockCommitted"] = (h, c) => h.TellAsync(new StockCommitted(c.CorrelationId)),
            ["StockShort"] = (h, c) => h.TellAsync(new StockShort(c.CorrelationId, [])),
            ["StockReturned"] = (h, c) => h.TellAsync(new StockReturned(c.CorrelationId)),
            ["PaymentAuthorized"] = (h, c) => h.TellAsync(
                new PaymentAuthorized(c.CorrelationId, c.PaymentId, c.GrandTotal, c.Currency, "ref", Neighbours.SomeTime)),
            ["PaymentActionRequired"] = (h, c) => h.TellAsync(
                new PaymentActionRequired(c.CorrelationId, c.PaymentId, "REDIRECT", "https://pay.example", Neighbours.SomeTime)),
            ["PaymentDeclined"] = (h, c) => h.TellAsync(new PaymentDeclined(c.CorrelationId, c.PaymentId, "DECLINED", "No.")),
            ["PaymentCaptured"] = (h, c) => h.TellAsync(
                new PaymentCaptured(c.CorrelationId, c.PaymentId, c.GrandTotal, c.Currency, Neighbours.SomeTime)),
            ["PaymentCaptureFailed"] = (h, c) => h.TellAsync(new PaymentCaptureFailed(c.CorrelationId, c.PaymentId, "NO", "No.", true)),
            ["PaymentVoided"] = (h, c) => h.TellAsync(new PaymentVoided(c.CorrelationId, c.PaymentId, Neighbours.SomeTime)),
            ["PaymentVoidFailed"] = (h, c) => h.TellAsync(new PaymentVoidFailed(c.CorrelationId, c.PaymentId, "CAPTURED", "Captured.")),
            ["PaymentRefunded"] = (h, c) => h.TellAsync(new PaymentRefunded(
                c.CorrelationId, c.PaymentId, c.RefundId ?? c.PaymentId, c.GrandTotal, c.Currency, c.GrandTotal, Neighbours.SomeTime)),
            ["PaymentRefundFailed"] = (h, c) => h.TellAsync(
                new PaymentRefundFailed(c.CorrelationId, c.PaymentId, c.RefundId ?? c.PaymentId, "NO", "No.", true)),
            ["ShipmentBooked"] = (h, c) => h.TellAsync(new ShipmentBooked(c.CorrelationId, c.CorrelationId, Neighbours.SomeTime)),
            ["ShipmentBookingFailed"] = (h, c) => h.TellAsync(new ShipmentBookingFailed(c.CorrelationId, "NO", "No.")),
            ["ShipmentsCancelled"] = (h, c) => h.TellAsync(
                new ShipmentsCancelled(c.CorrelationId, ShipmentLinesOf(NewOrder(c)), Neighbours.SomeTime)),
            ["ReserveStockFaulted"] = (h, c) => FaultAsync(h, new ReserveStock(c.CorrelationId, c.Lines, c.ReservedUntil)),
            ["ExtendReservationFaulted"] = (h, c) => FaultAsync(h, new ExtendReservation(c.CorrelationId, c.ReservedUntil)),
            ["ReleaseReservationFaulted"] = (h, c) => FaultAsync(h, new ReleaseReservation(c.CorrelationId, "")),
            ["CommitReservationFaulted"] = (h, c) => FaultAsync(h, new CommitReservation(c.CorrelationId)),
            ["ReturnStockFaulted"] = (h, c) => FaultAsync(h, new ReturnStock(c.CorrelationId, c.Lines, "")),
            ["AuthorizePaymentFaulted"] = (h, c) => FaultAsync(h, new AuthorizePayment(
                c.CorrelationId, c.PaymentId, c.OwnerId, c.GrandTotal, c.Currency, c.PaymentMethod, null, c.ReservedUntil, "")),
            ["CapturePaymentFaulted"] = (h, c) => FaultAsync(h, new CapturePayment(c.CorrelationId, c.PaymentId, c.GrandTotal, c.Currency, "")),
            ["VoidPaymentFaulted"] = (h, c) => FaultAsync(h, new VoidPayment(c.CorrelationId, c.PaymentId, "", "")),
            ["RefundPaymentFaulted"] = (h, c) => FaultAsync(
                h, new RefundPayment(c.CorrelationId, c.PaymentId, c.PaymentId, c.GrandTotal, c.Currency, "", "")),
            ["BookShipmentFaulted"] = (h, c) => FaultAsync(h, (BookShipment)CheckoutMessages.Book(c, NewOrder(c)).Message),
            ["CancelShipmentsFaulted"] = (h, c) => FaultAsync(h, new CancelShipments(c.CorrelationId, "")),
            ["StockDeadline.Received"] = (h, c) => h.TellAsync(new StockDeadlineExpired(c.CorrelationId), c.StockDeadlineToken),
            ["PaymentDeadline.Received"] = (h, c) => h.TellAsync(new PaymentDeadlineExpired(c.CorrelationId), c.PaymentDeadlineToken),
            ["StepDeadline.Received"] = (h, c) => h.TellAsync(new StepDeadlineExpired(c.CorrelationId), c.StepDeadlineToken),
        };

    public static CheckoutState In(string state)
    {
        var checkout = new CheckoutState
        {
            CorrelationId = Guid.CreateVersion7(),
            CurrentState = state,
            OrderNumber = "2026-" + Guid.CreateVersion7().ToString("N")[^12..],
            OwnerId = Guid.CreateVersion7(),
            Lines = [new StockLine(Guid.CreateVersion7(), 2)],
            Currency = "EUR",
            GrandTotal = 20m,
            PaymentMethod = "CARD",
            PaymentId = Guid.CreateVersion7(),
            SubmittedAt = Neighbours.SomeTime,
            ReservedUntil = Neighbours.SomeTime,
            SkipsShipping = state is not ("BookingShipment" or "CancellingShipments"),
            IsShipmentBooked = state is "CancellingShipments",
            Attempt = 1,
            AttemptLimit = 5,
            IsAuthorized = state is not ("ReservingStock" or "AuthorizingPayment" or "AwaitingCustomerAction"),
            IsStockCommitted = state is "Capturing" or "BookingShipment" or "CancellingShipments" or "Refunding" or "ManualReview" or "Completed",
            StockDeadlineToken = Guid.CreateVersion7(),
            PaymentDeadlineToken = Guid.CreateVersion7(),
            StepDeadlineToken = Guid.CreateVersion7(),
        };
        switch (state)
        {
            case "Compensating":
                checkout.GiveUp(CheckoutOutcome.Rejected, RejectionCodes.ReservationLost, "Lost.");
                checkout.NeedsVoid = true;
                break;
            case "Refunding":
                checkout.GiveUp(CheckoutOutcome.Cancelled, "CANCELLED", "Cancelled.");
                checkout.AskRefund();
                break;
            case "CancellingShipments":
                checkout.CancelRequested = true;
                break;
            case "ManualReview":
                checkout.ParkedIn = nameof(CheckoutStateMachine.Capturing);
                checkout.Attempt = 5;
                break;
            case "Rejected" or "Expired" or "Cancelled":
                checkout.GiveUp(Enum.Parse<CheckoutOutcome>(state), state.ToUpperInvariant(), state);
                checkout.IsConcluded = true;
                break;
        }

        return checkout;
    }

    public static Order NewOrder(CheckoutState checkout)
    {
        var (status, payment) = (checkout.ParkedIn ?? checkout.CurrentState) switch
        {
            "AwaitingCustomerAction" => (OrderStatus.Pending, OrderPaymentStatus.ActionRequired),
            "CommittingStock" or "Compensating" => (OrderStatus.Pending, OrderPaymentStatus.Authorized),
            "Capturing" => (OrderStatus.Confirmed, OrderPaymentStatus.Authorized),
            "Refunding" => (OrderStatus.Confirmed, OrderPaymentStatus.Captured),
            "BookingShipment" => (OrderStatus.Confirmed, OrderPaymentStatus.Captured),
            "CancellingShipments" => (OrderStatus.Completed, OrderPaymentStatus.Captured),
            "Completed" => (OrderStatus.Completed, OrderPaymentStatus.Captured),
            "Rejected" => (OrderStatus.Rejected, OrderPaymentStatus.Failed),
            "Expired" => (OrderStatus.Expired, OrderPaymentStatus.Voided),
            "Cancelled" => (OrderStatus.Cancelled, OrderPaymentStatus.None),
            _ => (OrderStatus.Pending, OrderPaymentStatus.None),
        };
        return new Order
        {
            Id = checkout.CorrelationId,
            Number = checkout.OrderNumber,
            OwnerId = checkout.OwnerId,
            Status = status,
            PaymentStatus = payment,
            Version = 1,
            Currency = checkout.Currency,
            GrandTotal = checkout.GrandTotal,
            PaymentMethod = checkout.PaymentMethod,
            ShippingAddress = NewAddress(),
            BillingAddress = NewAddress(),
            CreatedAt = Neighbours.SomeTime,
            UpdatedAt = Neighbours.SomeTime,
            RefundedTotal = checkout.RefundId is null ? 0m : checkout.GrandTotal,
            ShippingMethodId = checkout.SkipsShipping ? null : checkout.PaymentId,
            Refunds = checkout.RefundId is { } refundId ? [NewRefund(checkout, refundId)] : [],
            Lines =
            [
                .. checkout.Lines.Select((l, i) => new OrderLine
                {
                    Id = l.ProductId,
                    OrderId = checkout.CorrelationId,
                    Position = i,
                    ProductId = l.ProductId,
                    Sku = "SKU-1",
                    Name = "A thing",
                    Quantity = l.Quantity,
                    UnitPrice = 10m,
                    Total = 20m,
                }),
            ],
        };
    }

    /// <summary>Puts a checkout and its order where a dead process would have left them.</summary>
    public static Task<CheckoutState> SeedAsync(this OrderingHost host, CheckoutState checkout, bool withCheckout = true)
        => host.QueryAsync(async db =>
        {
            db.Orders.Add(NewOrder(checkout));
            if (withCheckout)
            {
                db.Checkouts.Add(checkout);
            }

            await db.SaveChangesAsync();
            return checkout;
        });

    public static IReadOnlyList<ShipmentLine> ShipmentLinesOf(Order order)
        => [.. order.Lines.Select(l => new ShipmentLine(l.Id, l.ProductId, l.Sku, l.Name, l.Quantity, l.WeightGrams))];

    private static OrderRefund NewRefund(CheckoutState checkout, Guid refundId) => new()
    {
        Id = refundId,
        OrderId = checkout.CorrelationId,
        IsCancellation = true,
        Amount = checkout.GrandTotal,
        Reason = "Cancelled.",
    };

    private static Task<Settled> FaultAsync<T>(OrderingHost host, T command)
        where T : class
        => host.TellAsync<MassTransit.Fault<T>>(new Failure<T>(command));

    private static Address NewAddress()
        => new() { Name = "Ada", Street = "Street 1", PostalCode = "10115", City = "Berlin", Country = "DE" };
}
