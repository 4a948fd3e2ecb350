namespace EShop.Ordering.Orders;

/// <summary>A change of an order: what is empty stays as it is.</summary>
/// <param name="Message">What happened, in a few words for the history.</param>
internal sealed record OrderChange(
    string Message,
    OrderStatus? Status = null,
    OrderPaymentStatus? PaymentStatus = null,
    OrderFulfilmentStatus? FulfilmentStatus = null,
    OrderReturnStatus? ReturnStatus = null,
    string? ReasonCode = null,
    string? Reason = null,
    string? ActionUrl = null);
