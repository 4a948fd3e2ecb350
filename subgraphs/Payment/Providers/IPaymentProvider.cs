namespace EShop.Payment.Providers;

/// <summary>
/// The company that moves the money. Every request has a key: asked again with the same key, the provider answers as the first time and does
/// nothing twice. Throws <see cref="PaymentProviderException"/> when it cannot be reached or does not know.
/// </summary>
internal interface IPaymentProvider
{
    Task<ProviderAnswer> AuthorizeAsync(ProviderAuthorization request, CancellationToken cancellationToken);

    Task<ProviderAnswer> ConfirmAsync(string reference, string idempotencyKey, CancellationToken cancellationToken);

    Task<ProviderAnswer> CaptureAsync(string reference, decimal amount, string idempotencyKey, CancellationToken cancellationToken);

    Task<ProviderAnswer> VoidAsync(string reference, string idempotencyKey, CancellationToken cancellationToken);

    Task<ProviderAnswer> RefundAsync(string reference, decimal amount, string idempotencyKey, CancellationToken cancellationToken);
}
