using EShop.Testing.Postgres;
using Npgsql;

namespace EShop.House.Testing;

public sealed class PostgresClusterTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>
{
    [Fact]
    public async Task CreateDatabaseAsync_Should_CopyTemplate_When_TemplateIsPrepared()
    {
        var prepared = 0;
        async Task Prepare(string connectionString)
        {
            prepared++;
            await ExecuteAsync(connectionString, "create table thing (id int); insert into thing values (1)");
        }

        var template = await postgres.Cluster.TemplateAsync("house", Prepare);
        var first = await postgres.CreateDatabaseAsync(await postgres.Cluster.TemplateAsync("house", Prepare));
        var second = await postgres.CreateDatabaseAsync(template);
        await ExecuteAsync(first, "insert into thing values (2)");

        Assert.InRange(prepared, 0, 1);
        Assert.Equal(2L, await ExecuteAsync(first, "select count(*) from thing"));
        Assert.Equal(1L, await ExecuteAsync(second, "select count(*) from thing"));
    }

    [Fact]
    public async Task CreateDatabaseAsync_Should_GiveUtf8InUtc_When_Empty()
    {
        var database = await postgres.CreateDatabaseAsync();

        Assert.Equal("UTF8", await ExecuteAsync(database, "show server_encoding"));
        Assert.Equal("UTC", await ExecuteAsync(database, "show timezone"));
        Assert.Equal("1000", await ExecuteAsync(database, "show max_connections"));
    }

    private static async Task<object?> ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
