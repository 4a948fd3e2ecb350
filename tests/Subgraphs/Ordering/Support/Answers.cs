using EShop.Contracts;

namespace EShop.Ordering.Tests.Support;

/// <summary>What neighbours say when all is well, and some of what they say otherwise.</summary>
internal static class Answers
{
    public static StockReserved Reserved(ReserveStock m) => new(m.OrderId, m.ExpiresAt, m.Attempt);

    public static StockRejected Rejected(ReserveStock m)
        => new(m.OrderId, [new StockShortage(m.Lines[0].ProductId, m.Lines[0].Quantity, 1)], m.Attempt);

    public static ReservationExtended Extended(ExtendReservation m) => new(m.OrderId, m.ExpiresAt, m.Attempt);

    public static ReservationReleased Released(ReleaseReservation m) => new(m.OrderId, m.Attempt);

    public static StockCommitted Committed(CommitReservation m) => new(m.OrderId, m.Attempt);

    public static StockReturned Returned(ReturnStock m) => new(m.OrderId, m.Attempt);

    public static PaymentAuthorized Authorized(AuthorizePayment m)
        => new(m.OrderId, m.PaymentId, m.Amount, m.Currency, "ref", Neighbours.SomeTime, m.Attempt);

    public static PaymentActionRequired ActionRequired(AuthorizePayment m)
        => new(m.OrderId, m.PaymentId, "REDIRECT", "https://pay.example/confirm", m.ExpiresAt, m.Attempt);

    public static PaymentDeclined Declined(AuthorizePayment m)
        => new(m.OrderId, m.PaymentId, "INSUFFICIENT_FUNDS", "Not enough money.", m.Attempt);

    public static PaymentCaptured Captured(CapturePayment m)
        => new(m.OrderId, m.PaymentId, m.Amount, m.Currency, Neighbours.SomeTime, m.Attempt);

    public static PaymentCaptureFailed CaptureFailed(CapturePayment m)
        => new(m.OrderId, m.PaymentId, "REFUSED", "The provider refused.", false, m.Attempt);

    public static PaymentVoided Voided(VoidPayment m) => new(m.OrderId, m.PaymentId, Neighbours.SomeTime, m.Attempt);

    public static PaymentVoidFailed VoidFailed(VoidPayment m, string code)
        => new(m.OrderId, m.PaymentId, code, "The provider refused.", m.Attempt);

    public static PaymentRefunded Refunded(RefundPayment m)
        => new(m.OrderId, m.PaymentId, m.RefundId, m.Amount, m.Currency, m.Amount, Neighbours.SomeTime, m.Attempt);

    public static ShipmentBooked Booked(BookShipment m) => new(m.OrderId, m.OrderId, Neighbours.SomeTime, m.Attempt);

    public static ShipmentBookingFailed BookingFailed(BookShipment m) => new(m.OrderId, "TOO_HEAVY", "Nobody carries that.", m.Attempt);

    /// <summary>What stays in the warehouse: nothing, unless lines are given.</summary>
    public static ShipmentsCancelled Kept(CancelShipments m, params ShipmentLine[] lines) => new(m.OrderId, lines, Neighbours.SomeTime, m.Attempt);

    public static ShippingQuoted Quoted(QuoteShipping m, decimal price = 4.90m) => new(
        m.OrderId, m.MethodId ?? m.OrderId, "STANDARD", "Standard", price, m.Currency, new DateOnly(2026, 3, 3), new DateOnly(2026, 3, 5));

    public static CustomerDescribed Described(DescribeCustomer m, ShippingAddress? address = null)
        => new(m.UserId, "ada@example.com", null, address, null);

    public static BasketSealed Sealed(SealBasket m, params SealedLine[] lines) => new(
        m.OrderId,
        m.BasketId,
        1,
        "EUR",
        lines.Length > 0 ? lines : [Line(m.Items?[0].ProductId ?? Guid.CreateVersion7(), m.Items?[0].Quantity ?? 2, 10m)],
        null,
        0m);

    public static SealedLine Line(Guid productId, int quantity, decimal price)
        => new(productId, "SKU-1", "A thing", null, quantity, price, 0m, "standard", 250);
}
