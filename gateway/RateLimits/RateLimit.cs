using System.ComponentModel.DataAnnotations;

namespace EShop.Gateway.RateLimits;

/// <summary>A bucket of permits: each request takes one, each period puts some back.</summary>
public sealed class RateLimit
{
    /// <value>Permits that come back each period.</value>
    [Range(1, 1_000_000)]
    public int Permits { get; set; }

    /// <value>The most permits that gather: what may be sent at once after a rest.</value>
    [Range(1, 1_000_000)]
    public int Burst { get; set; }

    /// <value>How often permits come back. Default: every second.</value>
    public TimeSpan Period { get; set; } = TimeSpan.FromSeconds(1);
}
