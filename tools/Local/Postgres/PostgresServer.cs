using System.Diagnostics;
using EShop.Local.Leases;
using EShop.Local.Processes;
using Npgsql;

namespace EShop.Local.Postgres;

/// <summary>
/// A PostgreSQL cluster of this clone alone: made once from the installed programs, listening on the loopback interface, with a
/// generated password. A server that already runs is adopted.
/// </summary>
public sealed class PostgresServer
{
    private const string UserName = "eshop";

    private readonly PostgresCluster _cluster;
    private readonly string _password;

    private PostgresServer(PostgresCluster cluster, int port, string password, bool adopted)
    {
        _cluster = cluster;
        _password = password;
        Port = port;
        IsAdopted = adopted;
    }

    public int Port { get; }

    /// <summary>Whether it ran before it was asked for.</summary>
    public bool IsAdopted { get; }

    /// <summary>The cluster's data folder.</summary>
    public string DataFolder => _cluster.Folder;

    /// <summary>The command line that stops this server, for a process that outlives the caller.</summary>
    public IReadOnlyList<string> StopCommand => _cluster.StopCommand;

    public static async Task<PostgresServer> StartAsync(
        LocalFolders folders,
        PostgresServerOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        options ??= new PostgresServerOptions();
        using var turn = await FileLease.ExclusiveAsync(folders.StateFile(options.Name + ".lock"), cancellationToken).ConfigureAwait(false);
        var password = PrivateFile.Password(folders.StateFile(options.Name + ".password"));
        var cluster = await PostgresCluster.OpenAsync(folders, options, cancellationToken).ConfigureAwait(false);

        if (PostmasterFile.Adopt(cluster.Folder) is { } running)
        {
            var adopted = new PostgresServer(cluster, running.Port, password, adopted: true);
            await adopted.WaitUntilReadyAsync(cancellationToken).ConfigureAwait(false);
            return adopted;
        }

        await cluster.CreateIfMissingAsync(UserName, password, cancellationToken).ConfigureAwait(false);
        var port = options.Port ?? Ports.Remembered(folders.StateFile(options.Name + ".port"));
        await cluster.StartAsync(port, cancellationToken).ConfigureAwait(false);
        var server = new PostgresServer(cluster, port, password, adopted: false);
        await server.WaitUntilReadyAsync(cancellationToken).ConfigureAwait(false);
        return server;
    }

    /// <summary>Stops a server left running; does nothing where none runs.</summary>
    public static async Task<bool> StopRunningAsync(
        LocalFolders folders,
        PostgresServerOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        options ??= new PostgresServerOptions();
        if (PostmasterFile.Adopt(PostgresCluster.FolderOf(folders, options)) is null)
        {
            return false;
        }

        var cluster = await PostgresCluster.OpenAsync(folders, options, cancellationToken).ConfigureAwait(false);
        await cluster.StopAsync(cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>The port of a running server; null where none runs.</summary>
    public static int? RunningPort(LocalFolders folders, PostgresServerOptions? options = null)
        => PostmasterFile.Adopt(PostgresCluster.FolderOf(folders, options ?? new PostgresServerOptions()))?.Port;

    /// <param name="database">The database's name.</param>
    /// <param name="poolSize">How many connections one process keeps at most.</param>
    public string ConnectionString(string database, int poolSize = 12)
        => new NpgsqlConnectionStringBuilder
        {
            Host = "127.0.0.1",
            Port = Port,
            Username = UserName,
            Password = _password,
            Database = database,
            MaxPoolSize = poolSize,
            IncludeErrorDetail = true
        }.ConnectionString;

    /// <summary>Creates a database unless it is there.</summary>
    public async Task EnsureDatabaseAsync(string database, CancellationToken cancellationToken = default)
    {
        await using var connection = await OpenAsync(cancellationToken).ConfigureAwait(false);
        await using var find = new NpgsqlCommand("select 1 from pg_database where datname = $1", connection)
        {
            Parameters = { new NpgsqlParameter { Value = database } }
        };
        if (await find.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is null)
        {
            await using var create = new NpgsqlCommand($"create database \"{database}\"", connection);
            await create.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken = default) => _cluster.StopAsync(cancellationToken);

    private async Task<NpgsqlConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var settings = new NpgsqlConnectionStringBuilder(ConnectionString("postgres")) { Pooling = false, Timeout = 5 };
        var connection = new NpgsqlConnection(settings.ConnectionString);
        await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
        return connection;
    }

    private async Task WaitUntilReadyAsync(CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                await using var connection = await OpenAsync(cancellationToken).ConfigureAwait(false);
                return;
            }
            catch (NpgsqlException exception) when (exception.IsTransient || exception.SqlState is PostgresErrorCodes.CannotConnectNow)
            {
                if (Stopwatch.GetElapsedTime(started) > TimeSpan.FromSeconds(60))
                {
                    throw new LocalServerException($"PostgreSQL does not answer on port {Port}; see {_cluster.LogFile}.", exception);
                }
            }

            await Task.Delay(50, cancellationToken).ConfigureAwait(false);
        }
    }
}
