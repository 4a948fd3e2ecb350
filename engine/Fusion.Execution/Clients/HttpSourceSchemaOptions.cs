namespace Cacao.Fusion.Execution;

/// <summary>How a source schema is called over HTTP.</summary>
public sealed record HttpSourceSchemaOptions
{
    public required Uri Url { get; init; }

    /// <value>Where subscriptions are taken over WebSockets (<c>ws</c> or <c>wss</c>); null for streams over HTTP. Default: null.</value>
    public Uri? WebSocketUrl { get; init; }

    public SourceSchemaCapabilities Capabilities { get; init; } = new();

    /// <value>The longest one call may take, retries included. Default: 15 seconds.</value>
    public TimeSpan CallTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <value>How often a query is asked again when the source could not be reached. Default: 2.</value>
    public int MaxRetries { get; init; } = 2;

    /// <value>The wait before the first retry; later ones double it. Default: 50 milliseconds.</value>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromMilliseconds(50);

    /// <value>The part of calls within ten seconds that must fail for the source to be left alone. Default: 0.5.</value>
    public double BreakAtFailureRatio { get; init; } = 0.5;

    /// <value>The fewest calls within ten seconds that this is judged by. Default: 20.</value>
    public int BreakAtCalls { get; init; } = 20;

    /// <value>How long a source that fails is left alone before it is tried again; zero for never. Default: 5 seconds.</value>
    public TimeSpan BreakDuration { get; init; } = TimeSpan.FromSeconds(5);

    /// <value>Asks equal queries with equal headers once while the answer is on its way. Default: false.</value>
    public bool SharesQueriesInFlight { get; init; }

    /// <value>Which version of HTTP is spoken: 2, or what the policy makes of that. Default: 2 or lower.</value>
    public HttpVersionPolicy VersionPolicy { get; init; } = HttpVersionPolicy.RequestVersionOrLower;

    /// <value>The largest answer that is read. Default: 64 MiB.</value>
    public int MaxResponseBytes { get; init; } = 64 * 1024 * 1024;
}
