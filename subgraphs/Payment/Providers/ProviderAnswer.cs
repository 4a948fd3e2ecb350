namespace EShop.Payment.Providers;

/// <summary>A provider's answer.</summary>
/// <param name="PaymentId">What the shop calls the charge; providers give it back with their news.</param>
internal sealed record ProviderAnswer(
    string Reference,
    ProviderStatus Status,
    string? ActionUrl = null,
    string? Code = null,
    string? Message = null,
    Guid? PaymentId = null);
