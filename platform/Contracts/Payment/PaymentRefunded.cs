namespace EShop.Contracts;

/// <summary>Answer to <see cref="RefundPayment"/>.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="PaymentId">Chosen by Ordering; one payment an order.</param>
/// <param name="RefundId">Chosen by Ordering; an order may have several refunds.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="RefundedTotal">Sum of all refunds of the payment so far.</param>
/// <param name="Attempt">The attempt of the command that this answers.</param>
public sealed record PaymentRefunded(
    Guid OrderId,
    Guid PaymentId,
    Guid RefundId,
    decimal Amount,
    string Currency,
    decimal RefundedTotal,
    DateTimeOffset RefundedAt,
    int Attempt = 1);
