namespace EShop.Contracts;

/// <summary>The provider refused the payment.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="PaymentId">Chosen by Ordering; one payment an order.</param>
/// <param name="Code">Stable reason, such as `INSUFFICIENT_FUNDS`.</param>
/// <param name="Attempt">The attempt of the command that this answers.</param>
public sealed record PaymentDeclined(
    Guid OrderId,
    Guid PaymentId,
    string Code,
    string Message,
    int Attempt = 1);
