using EShop.Payment.Providers;

namespace EShop.Payment.Webhooks;

/// <summary>What a webhook says.</summary>
/// <param name="Id">Names the event.</param>
internal sealed record WebhookMessage(string Id, ProviderAnswer Charge);
