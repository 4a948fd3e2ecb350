using System.Diagnostics;
using EShop.Local.Processes;
using Npgsql;

namespace EShop.Local.Postgres;

public sealed class PostgresServerTests : IDisposable
{
    private static readonly PostgresServerOptions s_options = new() { Name = "postgres", Durable = false };

    private readonly TemporaryClone _clone = new();

    [Fact]
    public async Task StartAsync_Should_AdoptRunningServer_When_StartedTwice()
    {
        var first = await PostgresServer.StartAsync(_clone.Folders, s_options);
        var second = await PostgresServer.StartAsync(_clone.Folders, s_options);

        Assert.False(first.IsAdopted);
        Assert.True(second.IsAdopted);
        Assert.Equal(first.Port, second.Port);
        Assert.Equal(first.Port, PostgresServer.RunningPort(_clone.Folders, s_options));
        Assert.True(await PostgresServer.StopRunningAsync(_clone.Folders, s_options));
        Assert.Null(PostgresServer.RunningPort(_clone.Folders, s_options));
    }

    [Fact]
    public async Task StartAsync_Should_KeepDataPasswordAndPort_When_ServerWasKilled()
    {
        var server = await PostgresServer.StartAsync(_clone.Folders, s_options);
        await server.EnsureDatabaseAsync("catalog");
        await ScalarAsync(server, "create table kept (id int)");
        await ScalarAsync(server, "checkpoint");
        var pidFile = Path.Combine(server.DataFolder, "postmaster.pid");
        var processId = int.Parse(File.ReadLines(pidFile).First(), System.Globalization.CultureInfo.InvariantCulture);

        await Shell.RunAsync("kill", ["-KILL", $"{processId}"]);
        await UntilAsync(() => !RunningProcess.IsAlive(processId, server.DataFolder));
        Assert.True(File.Exists(pidFile));
        var again = await PostgresServer.StartAsync(_clone.Folders, s_options);

        Assert.False(again.IsAdopted);
        Assert.Equal(server.Port, again.Port);
        Assert.Equal(0L, await ScalarAsync(again, "select count(*) from kept"));
        await again.StopAsync();
    }

    [Fact]
    public async Task StartAsync_Should_StartAnew_When_TheCloneWasDeletedAndMadeAgain()
    {
        var server = await PostgresServer.StartAsync(_clone.Folders, s_options);
        await server.EnsureDatabaseAsync("catalog");
        await server.StopAsync();
        Directory.Delete(_clone.Folders.State, recursive: true);

        var folders = LocalFolders.Of(_clone.Root);
        var again = await PostgresServer.StartAsync(folders, s_options);
        var databases = await ScalarAsync(again, "select count(*) from pg_database where datname = 'catalog'", "postgres");
        await again.StopAsync();
        Directory.Delete(folders.Data, recursive: true);

        Assert.Equal(0L, databases);
        Assert.False(Directory.Exists(_clone.Folders.Data));
    }

    [Fact]
    public async Task StartAsync_Should_RefuseOthers_When_PasswordIsMissing()
    {
        var server = await PostgresServer.StartAsync(_clone.Folders, s_options);
        var stranger = new NpgsqlConnectionStringBuilder(server.ConnectionString("postgres")) { Password = "guess", Pooling = false };

        await using var connection = new NpgsqlConnection(stranger.ConnectionString);
        var refusal = await Assert.ThrowsAsync<PostgresException>(() => connection.OpenAsync());

        Assert.Equal(PostgresErrorCodes.InvalidPassword, refusal.SqlState);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(
                UnixFileMode.UserRead | UnixFileMode.UserWrite,
                File.GetUnixFileMode(_clone.Folders.StateFile("postgres.password")));
        }

        await server.StopAsync();
    }

    [Fact]
    public async Task StartAsync_Should_SaySo_When_PortIsTaken()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        var taken = ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;

        var trouble = await Assert.ThrowsAsync<LocalServerException>(
            () => PostgresServer.StartAsync(_clone.Folders, s_options with { Port = taken }));

        Assert.Contains($"does not start on port {taken}", trouble.Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        PostgresServer.StopRunningAsync(_clone.Folders, s_options).GetAwaiter().GetResult();
        _clone.Dispose();
    }

    private static async Task UntilAsync(Func<bool> condition)
    {
        var started = Stopwatch.GetTimestamp();
        while (!condition())
        {
            Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(20), "It did not happen in 20 seconds.");
            await Task.Yield();
        }
    }

    private static async Task<object?> ScalarAsync(PostgresServer server, string sql, string database = "catalog")
    {
        var settings = new NpgsqlConnectionStringBuilder(server.ConnectionString(database)) { Pooling = false };
        await using var connection = new NpgsqlConnection(settings.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
