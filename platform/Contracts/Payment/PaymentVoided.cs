namespace EShop.Contracts;

/// <summary>Answer to <see cref="VoidPayment"/>: the payment holds no money and never will.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="PaymentId">Chosen by Ordering; one payment an order.</param>
/// <param name="Attempt">The attempt of the command that this answers.</param>
public sealed record PaymentVoided(
    Guid OrderId,
    Guid PaymentId,
    DateTimeOffset VoidedAt,
    int Attempt = 1);
