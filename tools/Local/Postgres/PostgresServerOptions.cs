namespace EShop.Local.Postgres;

/// <summary>Settings of a private PostgreSQL cluster.</summary>
public sealed record PostgresServerOptions
{
    /// <value>The name of the cluster's files. Default: <c>postgres</c>.</value>
    public string Name { get; init; } = "postgres";

    /// <value>Default: 300, enough for every service's pool.</value>
    public int MaxConnections { get; init; } = 300;

    /// <value>Whether what is committed outlives a crash of the machine. Default: true; tests need no such promise.</value>
    public bool Durable { get; init; } = true;

    /// <value>The port; null for the one used last, or a free one.</value>
    public int? Port { get; init; }

    /// <value>Is told what takes its time.</value>
    public Action<string>? Progress { get; init; }
}
