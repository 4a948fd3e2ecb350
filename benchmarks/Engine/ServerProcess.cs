using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;

namespace Cacao.Benchmarks;

/// <summary>Runs what is measured in a process of its own.</summary>
internal static class ServerProcess
{
    public const int Connections = 16;

    /// <param name="database">The connection string of the store's database; null for none.</param>
    public static async Task<int> RunAsync(string? database, Func<HttpClient, Uri, Task> measure)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = System.IO.Path.GetFileName(Environment.ProcessPath!).StartsWith("dotnet", StringComparison.Ordinal)
            ? new ProcessStartInfo(Environment.ProcessPath!, ["exec", typeof(ServerProcess).Assembly.Location, "serve", $"{address.Port}"])
            : new ProcessStartInfo(Environment.ProcessPath!, ["serve", $"{address.Port}"]);
        start.Environment[BenchmarkServer.Database] = database;
        using var server = Process.Start(start)!;
        try
        {
            // Who abandons an answer does not wait for its rest.
            using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = Connections, ResponseDrainTimeout = TimeSpan.Zero };
            using var client = new HttpClient(handler) { BaseAddress = address };
            await WaitAsync(client);
            await measure(client, address);
        }
        finally
        {
            server.Kill();
            await server.WaitForExitAsync();
        }

        return 0;
    }

    public static async Task<ServerFigures> FiguresAsync(HttpClient client)
        => (await client.GetFromJsonAsync<ServerFigures>("/figures"))!;

    private static async Task WaitAsync(HttpClient client)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (await timer.WaitForNextTickAsync(limit.Token))
        {
            try
            {
                await FiguresAsync(client);
                return;
            }
            catch (HttpRequestException)
            {
                // Not up yet.
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
