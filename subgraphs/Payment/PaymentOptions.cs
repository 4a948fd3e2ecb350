using System.ComponentModel.DataAnnotations;

namespace EShop.Payment;

/// <summary>How payments are made.</summary>
public sealed class PaymentOptions
{
    public const string Section = "Payment";

    /// <value>The provider's address, ending in a slash; null uses the simulator of this process.</value>
    public Uri? ProviderUrl { get; set; }

    /// <value>The secret that webhooks are signed with; at least 16 characters. Give it by file in production.</value>
    [Required(ErrorMessage = "Payment__WebhookSecret is missing: set it, or Payment__WebhookSecret_FILE, to a secret of at least 16 characters.")]
    [MinLength(16)]
    public string WebhookSecret { get; set; } = "";

    /// <value>How old a webhook's signature may be. Default: 5 minutes.</value>
    public TimeSpan WebhookTolerance { get; set; } = TimeSpan.FromMinutes(5);

    /// <value>Whether this process plays the provider. Default: true in Development.</value>
    public bool? EnableSimulator { get; set; }

    /// <value>How long the simulator takes for <c>tok_slow</c>. Default: 2 seconds.</value>
    public TimeSpan SimulatorDelay { get; set; } = TimeSpan.FromSeconds(2);
}
