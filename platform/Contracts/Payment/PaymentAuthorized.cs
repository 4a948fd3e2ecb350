namespace EShop.Contracts;

/// <summary>The amount is reserved; may come late, twice, or after the order gave up.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="PaymentId">Chosen by Ordering; one payment an order.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Attempt">The attempt of the command that this answers.</param>
public sealed record PaymentAuthorized(
    Guid OrderId,
    Guid PaymentId,
    decimal Amount,
    string Currency,
    string ProviderReference,
    DateTimeOffset AuthorizedAt,
    int Attempt = 1);
