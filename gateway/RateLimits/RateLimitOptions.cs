using System.ComponentModel.DataAnnotations;

namespace EShop.Gateway.RateLimits;

/// <summary>How many requests are taken. Who sends more is told to come again later.</summary>
public sealed class RateLimitOptions
{
    /// <value>Limits requests at all. Default: true.</value>
    public bool Enabled { get; set; } = true;

    /// <value>What one address may send. Default: 2000 a second, 10 000 at once.</value>
    [Required]
    public RateLimit Client { get; set; } = new() { Permits = 2_000, Burst = 10_000 };

    /// <value>What one signed-in user or guest may send, from wherever. Default: 500 a second, 2500 at once.</value>
    [Required]
    public RateLimit User { get; set; } = new() { Permits = 500, Burst = 2_500 };
}
