using EShop.Payment.Providers;

namespace EShop.Payment.Simulator;

/// <summary>A charge at the simulated provider.</summary>
internal sealed class SimulatedCharge
{
    public required string Reference { get; set; }

    /// <summary>The key of the request that made it.</summary>
    public required string IdempotencyKey { get; set; }

    /// <summary>What the shop calls it.</summary>
    public Guid PaymentId { get; set; }

    public decimal Amount { get; set; }

    public required string Currency { get; set; }

    public string? Token { get; set; }

    public ProviderStatus Status { get; set; }

    public string? Code { get; set; }

    public string? Message { get; set; }

    public decimal RefundedAmount { get; set; }

    /// <summary>Keys of the requests that were done on it.</summary>
    public List<string> Keys { get; set; } = [];

    public ProviderAnswer ToAnswer(Uri own) => new(
        Reference,
        Status,
        Status == ProviderStatus.ActionRequired && Token is not null ? new Uri(own, $"simulator/charges/{Reference}/challenge").ToString() : null,
        Code,
        Message,
        PaymentId);
}
