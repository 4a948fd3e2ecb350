using System.Diagnostics;
using System.Net;
using System.Text;
using Cacao.Benchmarks.Store;
using EShop.Testing.Postgres;

namespace Cacao.Benchmarks;

/// <summary>
/// Loads a server in a process of its own, one kind of request after the other, and prints what each cost that process. CPU time is
/// the figure that survives a machine with other work.
/// </summary>
internal static class LoadTest
{
    private const string Query = "{ products { id name price } }";
    private const string StoreQuery = "{ brands { nodes { id name items { id name price } } pageInfo { hasNextPage } } }";

    public static Task<int> MemoryAsync(TimeSpan duration)
    {
        var counter = 0;
        var repeated = Body(Query);
        return ServerProcess.RunAsync(null, (client, _) => RunAsync(
            client,
            duration,
            [
                new("minimal API, same JSON", "/json", () => repeated),
                new("repeated operation", "/graphql", () => repeated),
                new("new document each time", "/graphql", () => Body($"query Q{Interlocked.Increment(ref counter)} {Query}")),
            ]));
    }

    public static async Task<int> StoreAsync(TimeSpan duration)
    {
        var cluster = await PostgresCluster.SharedAsync();
        var database = await cluster.CreateDatabaseAsync();
        await StoreContext.SeedAsync(database);
        var body = Body(StoreQuery);
        try
        {
            return await ServerProcess.RunAsync(database, async (client, _) =>
            {
                await CompareAsync(client, body);
                Work[] works =
                [
                    new("hand-written command", "/store", () => body),
                    new("the two queries without GraphQL", "/queries", () => body),
                    new("connection with nested lists", "/graphql", () => body),
                ];
                await RunAsync(client, duration, works);
            });
        }
        finally
        {
            await cluster.DropDatabaseAsync(database);
        }
    }

    private static async Task RunAsync(HttpClient client, TimeSpan duration, Work[] works)
    {
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

    /// <summary>What is compared has to be the same.</summary>
    private static async Task CompareAsync(HttpClient client, byte[] body)
    {
        var texts = new List<string>();
        foreach (var path in (string[])["/store", "/queries", "/graphql"])
        {
            using var content = new ByteArrayContent(body);
            content.Headers.ContentType = new("application/json");
            using var response = await client.PostAsync(path, content);
            texts.Add(await response.Content.ReadAsStringAsync());
        }

        if (texts.Distinct(StringComparer.Ordinal).Count() > 1)
        {
            throw new InvalidOperationException($"The answers differ: {string.Join('\n', texts)}");
        }
    }

    private static async Task<LoadResult> MeasureAsync(HttpClient client, string path, Func<byte[]> body, TimeSpan duration)
    {
        var before = await ServerProcess.FiguresAsync(client);
        var latencies = await Task.WhenAll(Enumerable.Range(0, ServerProcess.Connections).Select(_ => Task.Run(() => SendAsync(client, path, body, duration))));
        var after = await ServerProcess.FiguresAsync(client);
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

    private static byte[] Body(string query) => Encoding.UTF8.GetBytes($$"""{"query":"{{query}}"}""");

    private sealed record Work(string Name, string Path, Func<byte[]> Body);
}
