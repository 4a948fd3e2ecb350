namespace EShop.Contracts;

/// <summary>Command: pay captured money back, in full or in part.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="PaymentId">Chosen by Ordering; one payment an order.</param>
/// <param name="RefundId">Chosen by Ordering; an order may have several refunds.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="IdempotencyKey">Passed to the provider: `orderId:step:attempt`.</param>
/// <param name="Attempt">Counts the tries of this step. A repeat with a known (order, step, attempt) is answered with the stored result.</param>
public sealed record RefundPayment(
    Guid OrderId,
    Guid PaymentId,
    Guid RefundId,
    decimal Amount,
    string Currency,
    string Reason,
    string IdempotencyKey,
    int Attempt = 1);
