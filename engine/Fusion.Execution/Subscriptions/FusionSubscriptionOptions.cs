namespace Cacao.Fusion.Execution;

/// <summary>How the gateway keeps subscriptions.</summary>
public sealed class FusionSubscriptionOptions
{
    /// <value>Events of a source that wait for a client; when they are that many, the source waits too. Default: 64.</value>
    public int BufferSize { get; set; } = 64;

    /// <value>
    /// How long a client may take no event while as many wait as may. Then it is told so (<c>FUSION_SUBSCRIBER_TOO_SLOW</c>) and the source is left.
    /// Default: 30 seconds.
    /// </value>
    public TimeSpan StallTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <value>
    /// How often a subscription that breaks off at its source is made again before the client is told; events in between are lost. Counted anew after
    /// each event. Default: 0.
    /// </value>
    public int MaxReconnects { get; set; }

    /// <value>The wait before a subscription is made again; later ones double it. Default: 1 second.</value>
    public TimeSpan ReconnectDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <value>
    /// How long subscriptions go on with the configuration they began with after another has taken its place. Then their clients are told to begin
    /// again (<c>FUSION_CONFIGURATION_REPLACED</c>). Default: 10 minutes.
    /// </value>
    public TimeSpan MaxAgeAfterReload { get; set; } = TimeSpan.FromMinutes(10);

    /// <value>The part of <see cref="MaxAgeAfterReload"/>, at its end, over which those ends are spread. Default: 5 minutes.</value>
    public TimeSpan ReloadJitter { get; set; } = TimeSpan.FromMinutes(5);
}
