namespace EShop.Payment.Simulator;

/// <summary>News that the simulated provider still has to tell.</summary>
internal sealed class SimulatedWebhook
{
    public required string Id { get; set; }

    public required string Reference { get; set; }

    /// <summary>What the charge becomes when it is told; null for news of what is so already.</summary>
    public Providers.ProviderStatus? Becomes { get; set; }

    public DateTimeOffset DueAt { get; set; }

    /// <summary>Tellings left: every event is told twice, as providers do.</summary>
    public int Remaining { get; set; }
}
