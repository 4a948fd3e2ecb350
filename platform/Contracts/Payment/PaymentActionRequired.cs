namespace EShop.Contracts;

/// <summary>Answer to <see cref="AuthorizePayment"/>: the customer has a step to take.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="PaymentId">Chosen by Ordering; one payment an order.</param>
/// <param name="Action">What is asked for, such as `REDIRECT` or `CONFIRM`.</param>
/// <param name="Attempt">The attempt of the command that this answers.</param>
public sealed record PaymentActionRequired(
    Guid OrderId,
    Guid PaymentId,
    string Action,
    string? ActionUrl,
    DateTimeOffset ExpiresAt,
    int Attempt = 1);
