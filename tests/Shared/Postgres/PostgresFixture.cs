using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EShop.Testing.Postgres;

/// <summary>Fresh databases for the tests of a class or a collection; they are dropped at its end.</summary>
public class PostgresFixture : IAsyncLifetime
{
    private readonly ConcurrentBag<string> _databases = [];
    private PostgresCluster? _cluster;

    /// <summary>The cluster of the run.</summary>
    public PostgresCluster Cluster => _cluster ?? throw new InvalidOperationException("The fixture is not initialised yet.");

    public virtual async Task InitializeAsync() => _cluster = await PostgresCluster.SharedAsync();

    /// <summary>A new database: empty, or a copy of a template.</summary>
    /// <returns>Its connection string.</returns>
    public async Task<string> CreateDatabaseAsync(string? template = null) => Keep(await Cluster.CreateDatabaseAsync(template));

    /// <summary>A new database with the context's migrations applied.</summary>
    /// <returns>Its connection string.</returns>
    public async Task<string> CreateDatabaseAsync<TContext>()
        where TContext : DbContext
        => Keep(await Cluster.CreateDatabaseAsync<TContext>());

    public virtual async Task DisposeAsync()
    {
        foreach (var database in _databases)
        {
            await Cluster.DropDatabaseAsync(database);
        }
    }

    private string Keep(string connectionString)
    {
        _databases.Add(connectionString);
        return connectionString;
    }
}
