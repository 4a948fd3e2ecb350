using System.Collections.Concurrent;
using EShop.Local;
using EShop.Local.Leases;
using EShop.Local.Postgres;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace EShop.Testing.Postgres;

/// <summary>
/// The one private PostgreSQL cluster of a test run. Whichever test process comes first starts it, the others adopt it, and it stops
/// with the last. Its databases are thrown away; its data is not kept safe.
/// </summary>
public sealed class PostgresCluster
{
    private const string Name = "postgres-tests";

    // Test projects run side by side, and each has a database for every host it starts.
    private static readonly PostgresServerOptions s_options = new() { Name = Name, Durable = false, MaxConnections = 1000 };

    private static readonly Lazy<Task<PostgresCluster>> s_shared = new(StartAsync);

    private readonly PostgresServer _server;
    private readonly FileLease _use;
    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _templates = new(StringComparer.Ordinal);

    private PostgresCluster(PostgresServer server, FileLease use)
    {
        _server = server;
        _use = use;
    }

    /// <summary>The cluster of this run, started if need be.</summary>
    public static Task<PostgresCluster> SharedAsync() => s_shared.Value;

    /// <summary>A new, empty database.</summary>
    /// <returns>Its connection string.</returns>
    public Task<string> CreateDatabaseAsync(CancellationToken cancellationToken = default)
        => CreateDatabaseAsync(template: null, cancellationToken);

    /// <summary>A new database, a copy of a template made by <see cref="TemplateAsync"/>.</summary>
    /// <returns>Its connection string.</returns>
    public async Task<string> CreateDatabaseAsync(string? template, CancellationToken cancellationToken = default)
    {
        var name = $"test_{Guid.CreateVersion7():n}";
        await ExecuteAsync(
            template is null ? $"create database {name}" : $"create database {name} template \"{template}\"",
            cancellationToken).ConfigureAwait(false);

        // Hosts come and go with every test, and what their pools hold must not outlive them for long.
        return new NpgsqlConnectionStringBuilder(_server.ConnectionString(name))
        {
            ConnectionIdleLifetime = 10,
            ConnectionPruningInterval = 2
        }.ConnectionString;
    }

    /// <summary>A new database with the context's migrations applied: a copy of a template that is migrated once a run.</summary>
    /// <returns>Its connection string.</returns>
    public async Task<string> CreateDatabaseAsync<TContext>(CancellationToken cancellationToken = default)
        where TContext : DbContext
    {
        var key = $"{typeof(TContext).Name}_{typeof(TContext).Assembly.ManifestModule.ModuleVersionId:n}".ToLowerInvariant();
        var template = await TemplateAsync(
            key,
            async connectionString =>
            {
                var options = new DbContextOptionsBuilder<TContext>().UseNpgsql(connectionString).Options;
                var context = (TContext)Activator.CreateInstance(typeof(TContext), options)!;
                await using (context.ConfigureAwait(false))
                {
                    await context.Database.MigrateAsync(cancellationToken).ConfigureAwait(false);
                }
            }).ConfigureAwait(false);
        return await CreateDatabaseAsync(template, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A database to copy from, prepared once a run, whichever process comes first.</summary>
    /// <param name="key">Names the template; what it is made from belongs in it.</param>
    /// <param name="prepare">Fills the database behind a connection string.</param>
    /// <returns>The template's name.</returns>
    public Task<string> TemplateAsync(string key, Func<string, Task> prepare)
        => _templates.GetOrAdd(key, _ => new Lazy<Task<string>>(() => PrepareAsync(key, prepare))).Value;

    public async Task DropDatabaseAsync(string connectionString, CancellationToken cancellationToken = default)
    {
        await using (var connection = new NpgsqlConnection(connectionString))
        {
            NpgsqlConnection.ClearPool(connection);
        }

        var name = new NpgsqlConnectionStringBuilder(connectionString).Database;
        await ExecuteAsync($"drop database if exists \"{name}\" with (force)", cancellationToken).ConfigureAwait(false);
    }

    private static async Task<PostgresCluster> StartAsync()
    {
        var folders = LocalFolders.Of(RepositoryFolder.Root);
        var use = await SharedUse.JoinAsync(folders, Name).ConfigureAwait(false);
        using var turn = await FileLease.ExclusiveAsync(folders.StateFile(Name + ".start")).ConfigureAwait(false);
        var server = await PostgresServer.StartAsync(folders, s_options).ConfigureAwait(false);
        var cluster = new PostgresCluster(server, use);
        if (!server.IsAdopted)
        {
            await cluster.DropLeftoversAsync().ConfigureAwait(false);
            if (!await SharedUse.StopAfterLastUserAsync(folders, Name, server.StopCommand).ConfigureAwait(false))
            {
                AppDomain.CurrentDomain.ProcessExit += (_, _) => server.StopAsync().GetAwaiter().GetResult();
            }
        }

        AppDomain.CurrentDomain.ProcessExit += (_, _) => cluster._use.Dispose();
        return cluster;
    }

    private async Task<string> PrepareAsync(string key, Func<string, Task> prepare)
    {
        // PostgreSQL cuts names off at 63 bytes.
        var name = $"template_{key}";
        name = name.Length > 63 ? name[^63..] : name;
        await using var connection = await OpenAsync(CancellationToken.None).ConfigureAwait(false);
        await ExecuteAsync(connection, $"select pg_advisory_lock(hashtext('{name}'))").ConfigureAwait(false);
        await using var find = new NpgsqlCommand("select datistemplate from pg_database where datname = $1", connection)
        {
            Parameters = { new NpgsqlParameter { Value = name } }
        };

        // Only a template that was prepared to its end is marked as one.
        if (await find.ExecuteScalarAsync().ConfigureAwait(false) is not true)
        {
            await ExecuteAsync(connection, $"drop database if exists \"{name}\" with (force)").ConfigureAwait(false);
            await ExecuteAsync(connection, $"create database \"{name}\"").ConfigureAwait(false);
            var settings = new NpgsqlConnectionStringBuilder(_server.ConnectionString(name)) { Pooling = false };
            await prepare(settings.ConnectionString).ConfigureAwait(false);
            await ExecuteAsync(connection, $"alter database \"{name}\" is_template true").ConfigureAwait(false);
        }

        return name;
    }

    private async Task DropLeftoversAsync()
    {
        await using var connection = await OpenAsync(CancellationToken.None).ConfigureAwait(false);
        var leftovers = new List<string>();
        await using (var find = new NpgsqlCommand(
            "select datname from pg_database where datname like 'test\\_%' or datname like 'template\\_%'",
            connection))
        await using (var reader = await find.ExecuteReaderAsync().ConfigureAwait(false))
        {
            while (await reader.ReadAsync().ConfigureAwait(false))
            {
                leftovers.Add(reader.GetString(0));
            }
        }

        foreach (var name in leftovers)
        {
            await ExecuteAsync(connection, $"alter database \"{name}\" is_template false").ConfigureAwait(false);
            await ExecuteAsync(connection, $"drop database \"{name}\" with (force)").ConfigureAwait(false);
        }
    }

    private async Task ExecuteAsync(string sql, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken).ConfigureAwait(false);
        await ExecuteAsync(connection, sql).ConfigureAwait(false);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 120 };
        await command.ExecuteNonQueryAsync().ConfigureAwait(false);
    }

    private async Task<NpgsqlConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var settings = new NpgsqlConnectionStringBuilder(_server.ConnectionString("postgres")) { Pooling = false };
        var connection = new NpgsqlConnection(settings.ConnectionString);
        await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
        return connection;
    }
}
