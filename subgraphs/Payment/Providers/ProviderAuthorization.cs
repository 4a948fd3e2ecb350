namespace EShop.Payment.Providers;

/// <summary>Asks to set money aside.</summary>
internal sealed record ProviderAuthorization(Guid PaymentId, decimal Amount, string Currency, string Method, string? Token, string IdempotencyKey);
