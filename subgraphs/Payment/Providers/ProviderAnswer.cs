namespace EShop.Payment.Providers;

/// <summary>A provider's answer.</summary>
internal sealed record ProviderAnswer(
    string Reference,
    ProviderStatus Status,
    string? ActionUrl = null,
    string? Code = null,
    string? Message = null);
