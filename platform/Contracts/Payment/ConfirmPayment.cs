namespace EShop.Contracts;

/// <summary>Command: the payment was confirmed outside the provider's webhook; takes the webhook's path.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="ConfirmedBy">Who confirmed it.</param>
public sealed record ConfirmPayment(
    Guid OrderId,
    Guid ConfirmedBy,
    DateTimeOffset ConfirmedAt);
