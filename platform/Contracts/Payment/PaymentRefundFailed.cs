namespace EShop.Contracts;

/// <summary>Answer to <see cref="RefundPayment"/>: nothing was paid back.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="PaymentId">Chosen by Ordering; one payment an order.</param>
/// <param name="RefundId">Chosen by Ordering; an order may have several refunds.</param>
/// <param name="IsTransient">Whether another attempt may help.</param>
/// <param name="Attempt">The attempt of the command that this answers.</param>
public sealed record PaymentRefundFailed(
    Guid OrderId,
    Guid PaymentId,
    Guid RefundId,
    string Code,
    string Message,
    bool IsTransient,
    int Attempt = 1);
