namespace EShop.Contracts;

/// <summary>Command: collect the authorised amount.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="PaymentId">Chosen by Ordering; one payment an order.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="IdempotencyKey">Passed to the provider: `orderId:step:attempt`.</param>
/// <param name="Attempt">Counts the tries of this step. A repeat with a known (order, step, attempt) is answered with the stored result.</param>
public sealed record CapturePayment(
    Guid OrderId,
    Guid PaymentId,
    decimal Amount,
    string Currency,
    string IdempotencyKey,
    int Attempt = 1);
