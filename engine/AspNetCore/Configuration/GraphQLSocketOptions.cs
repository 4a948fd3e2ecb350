namespace Cacao.AspNetCore;

/// <summary>How WebSocket connections are served.</summary>
public sealed class GraphQLSocketOptions
{
    /// <value>How long a client may take to send <c>connection_init</c>. Default: 10 seconds.</value>
    public TimeSpan ConnectionInitializationTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <value>How often the server pings; null for never. Default: 12 seconds.</value>
    public TimeSpan? KeepAliveInterval { get; set; } = TimeSpan.FromSeconds(12);

    /// <value>The largest message of a client in bytes. Default: 1 MiB.</value>
    public int MaxMessageSize { get; set; } = 1024 * 1024;

    /// <value>How many operations one connection may have at once. Default: 200.</value>
    public int MaxOperations { get; set; } = 200;

    internal void CopyTo(GraphQLSocketOptions target)
    {
        target.ConnectionInitializationTimeout = ConnectionInitializationTimeout;
        target.KeepAliveInterval = KeepAliveInterval;
        target.MaxMessageSize = MaxMessageSize;
        target.MaxOperations = MaxOperations;
    }
}
