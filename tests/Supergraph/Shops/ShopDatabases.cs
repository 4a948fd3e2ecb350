using EShop.Testing.Postgres;
using Npgsql;

namespace EShop.Supergraph.Tests.Shops;

/// <summary>A fresh database for each service, to look into what answers do not tell.</summary>
public sealed class ShopDatabases
{
    private readonly PostgresCluster _cluster;
    private readonly IReadOnlyDictionary<string, string> _connectionStrings;

    private ShopDatabases(PostgresCluster cluster, IReadOnlyDictionary<string, string> connectionStrings)
    {
        _cluster = cluster;
        _connectionStrings = connectionStrings;
    }

    public static async Task<ShopDatabases> CreateAsync()
    {
        var cluster = await PostgresCluster.SharedAsync();
        var connectionStrings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var service in ShopSettings.Services.Keys)
        {
            connectionStrings[service] = await cluster.CreateDatabaseAsync();
        }

        return new ShopDatabases(cluster, connectionStrings);
    }

    public string ConnectionString(string service) => _connectionStrings[service];

    /// <summary>The variable that a process finds a service's database by.</summary>
    public KeyValuePair<string, string> Setting(string service) => new("ConnectionStrings__" + service, _connectionStrings[service]);

    /// <summary>The first column of every row.</summary>
    public async Task<IReadOnlyList<T>> QueryAsync<T>(string service, string sql, params object[] parameters)
    {
        // Not pooled: the databases are dropped at the end.
        var settings = new NpgsqlConnectionStringBuilder(_connectionStrings[service]) { Pooling = false };
        await using var connection = new NpgsqlConnection(settings.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = parameter });
        }

        var rows = new List<T>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            rows.Add(await reader.GetFieldValueAsync<T>(0));
        }

        return rows;
    }

    public async Task<long> CountAsync(string service, string sql, params object[] parameters)
        => (await QueryAsync<long>(service, sql, parameters))[0];

    public async Task DropAsync()
    {
        foreach (var connectionString in _connectionStrings.Values)
        {
            await _cluster.DropDatabaseAsync(connectionString);
        }
    }
}
