namespace Cacao.Fusion;

/// <summary>How a gateway calls its source schemas over HTTP.</summary>
public sealed class GatewayHttpOptions
{
    /// <value>Headers of the client's request that source schemas get. Default: Authorization, X-Correlation-Id, X-Request-Id, Accept-Language.</value>
    public IList<string> ForwardedHeaders { get; } = ["Authorization", "X-Correlation-Id", "X-Request-Id", "Accept-Language"];

    /// <value>The longest one call may take, retries included. Default: 15 seconds.</value>
    public TimeSpan CallTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <value>The longest a connection may take to be made. Default: 5 seconds.</value>
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <value>How often a query is asked again when its source could not be reached. Default: 2.</value>
    public int MaxRetries { get; set; } = 2;

    /// <value>How long a source of which half the calls fail is left alone before it is tried again; zero for never. Default: 5 seconds.</value>
    public TimeSpan BreakDuration { get; set; } = TimeSpan.FromSeconds(5);

    /// <value>
    /// Asks a source equal queries with equal headers, and so of one user, once while the answer is on its way. Headers that only tell requests
    /// apart are not compared. Default: false.
    /// </value>
    public bool SharesQueriesInFlight { get; set; }

    /// <value>The largest answer that is read. Default: 64 MiB.</value>
    public int MaxResponseBytes { get; set; } = 64 * 1024 * 1024;

    /// <value>Makes the handler of a source schema's client. Default: a <see cref="SocketsHttpHandler"/> each.</value>
    public Func<string, HttpMessageHandler>? CreateHandler { get; set; }
}
