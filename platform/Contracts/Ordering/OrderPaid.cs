namespace EShop.Contracts;

/// <summary>Event: the payment was captured.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="OwnerId">The customer or guest that owns the order.</param>
/// <param name="PaymentId">Chosen by Ordering; one payment an order.</param>
/// <param name="Currency">ISO 4217 code.</param>
public sealed record OrderPaid(
    Guid OrderId,
    Guid OwnerId,
    Guid PaymentId,
    decimal Amount,
    string Currency,
    DateTimeOffset PaidAt);
