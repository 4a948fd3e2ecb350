namespace Cacao.Fusion;

/// <summary>How a gateway calls its source schemas over HTTP.</summary>
public sealed class GatewayHttpOptions
{
    /// <value>Headers of the client's request that source schemas get. Default: Authorization, X-Correlation-Id, X-Request-Id, Accept-Language.</value>
    public IList<string> ForwardedHeaders { get; } = ["Authorization", "X-Correlation-Id", "X-Request-Id", "Accept-Language"];

    /// <value>What else becomes of headers, on the way to source schemas and back.</value>
    public GatewayHeaderOptions Headers { get; } = new();

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

    /// <value>
    /// Asks sources at the start which batches they take, and keeps to what it finds where their settings say more. Default: true.
    /// </value>
    public bool ProbesCapabilities { get; set; } = true;

    /// <value>How long a start waits for that; sources that answer later are found out later. Default: 1 second.</value>
    public TimeSpan ProbeTimeout { get; set; } = TimeSpan.FromSeconds(1);

    /// <value>Source schemas that are asked by HTTP/2 although their address has no TLS to agree on it. Default: none.</value>
    public IList<string> Http2Sources { get; } = [];

    /// <value>Makes the handler of a source schema's client. Default: a <see cref="SocketsHttpHandler"/> each.</value>
    public Func<string, HttpMessageHandler>? CreateHandler { get; set; }
}
