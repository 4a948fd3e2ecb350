namespace EShop.Contracts;

/// <summary>Command: reserve the amount with the payment provider.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="PaymentId">Chosen by Ordering; one payment an order.</param>
/// <param name="OwnerId">The customer or guest that owns the order.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Method">The payment method's code, such as `CARD` or `EXTERNAL_CONFIRMATION`.</param>
/// <param name="Token">What the provider's form gave the client in place of card data.</param>
/// <param name="ExpiresAt">After this the payment must not become authorised.</param>
/// <param name="IdempotencyKey">Passed to the provider: `orderId:step:attempt`.</param>
/// <param name="Attempt">Counts the tries of this step. A repeat with a known (order, step, attempt) is answered with the stored result.</param>
public sealed record AuthorizePayment(
    Guid OrderId,
    Guid PaymentId,
    Guid OwnerId,
    decimal Amount,
    string Currency,
    string Method,
    string? Token,
    DateTimeOffset ExpiresAt,
    string IdempotencyKey,
    int Attempt = 1);
