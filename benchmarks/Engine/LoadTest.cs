using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;

namespace Cacao.Benchmarks;

/// <summary>
/// Loads a server in a process of its own, one kind of request after the other, and prints what each cost that process. CPU time is
/// the figure that survives a machine with other work.
/// </summary>
internal static class LoadTest
{
    private const int Connections = 16;
    private const string Query = "{ products { id name price } }";

    public static async Task<int> RunAsync(TimeSpan duration)
    {
        var port = FreePort();
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["exec", typeof(LoadTest).Assembly.Location, "serve", $"{port}"]);
        if (!System.IO.Path.GetFileName(Environment.ProcessPath!).StartsWith("dotnet", StringComparison.Ordinal))
        {
            start = new ProcessStartInfo(Environment.ProcessPath!, ["serve", $"{port}"]);
        }

        using var server = Process.Start(start)!;
        try
        {
            using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = Connections };
            using var client = new HttpClient(handler) { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
            await WaitAsync(client);

            var counter = 0;
            var repeated = Body(Query);
            (string Name, string Path, Func<byte[]> Body)[] works =
            [
                ("minimal API, same JSON", "/json", () => repeated),
                ("repeated operation", "/graphql", () => repeated),
                ("new document each time", "/graphql", () => Body($"query Q{Interlocked.Increment(ref counter)} {Query}")),
            ];
            foreach (var work in works)
            {
                // Tiered compilation settles before anything is measured.
                await MeasureAsync(client, work.Path, work.Body, duration);
            }

            Console.WriteLine("| work | requests | CPU ms/request | ratio | p50 ms | p99 ms | allocated bytes/request | resident MB |");
            Console.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|");
            var baseline = 0d;
            foreach (var work in works)
            {
                var result = await MeasureAsync(client, work.Path, work.Body, duration);
                baseline = baseline == 0 ? result.CpuMilliseconds : baseline;
                Console.WriteLine(FormattableString.Invariant(
                    $"| {work.Name} | {result.Requests} | {result.CpuMilliseconds:0.0000} | {result.CpuMilliseconds / baseline:0.00} | {result.P50:0.00} | {result.P99:0.00} | {result.AllocatedBytes} | {result.ResidentBytes / 1048576} |"));
            }
        }
        finally
        {
            server.Kill();
            await server.WaitForExitAsync();
        }

        return 0;
    }

    private static async Task<LoadResult> MeasureAsync(HttpClient client, string path, Func<byte[]> body, TimeSpan duration)
    {
        var before = await FiguresAsync(client);
        var latencies = await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(() => SendAsync(client, path, body, duration))));
        var after = await FiguresAsync(client);
        var all = latencies.SelectMany(static l => l).Order().ToArray();
        return new LoadResult(
            all.Length,
            (after.CpuMilliseconds - before.CpuMilliseconds) / all.Length,
            all[all.Length / 2],
            all[(int)(all.Length * 0.99)],
            (after.AllocatedBytes - before.AllocatedBytes) / all.Length,
            after.ResidentBytes);
    }

    private static async Task<List<double>> SendAsync(HttpClient client, string path, Func<byte[]> body, TimeSpan duration)
    {
        var latencies = new List<double>(100_000);
        var started = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(started) < duration)
        {
            using var content = new ByteArrayContent(body());
            content.Headers.ContentType = new("application/json");
            var sent = Stopwatch.GetTimestamp();
            using var response = await client.PostAsync(path, content);
            await response.Content.CopyToAsync(Stream.Null);
            if (response.StatusCode != HttpStatusCode.OK)
            {
                throw new InvalidOperationException($"{path} answered {response.StatusCode}.");
            }

            latencies.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
        }

        return latencies;
    }

    private static async Task<ServerFigures> FiguresAsync(HttpClient client)
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

    private static byte[] Body(string query) => Encoding.UTF8.GetBytes($$"""{"query":"{{query}}"}""");

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
