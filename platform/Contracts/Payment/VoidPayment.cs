namespace EShop.Contracts;

/// <summary>Command: drop the authorisation, or forbid one still under way. Answered also when nothing was authorised.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="PaymentId">Chosen by Ordering; one payment an order.</param>
/// <param name="IdempotencyKey">Passed to the provider: `orderId:step:attempt`.</param>
/// <param name="Attempt">Counts the tries of this step. A repeat with a known (order, step, attempt) is answered with the stored result.</param>
public sealed record VoidPayment(
    Guid OrderId,
    Guid PaymentId,
    string Reason,
    string IdempotencyKey,
    int Attempt = 1);
