namespace Cacao.Benchmarks.LongRun;

/// <summary>
/// Sends requests of every kind, prints what the server holds as they go on, and fails when it holds more at the end than after the first
/// fifth.
/// </summary>
internal static class MemoryTest
{
    private const int Parts = 10;
    private const int SocketEvery = 100;

    public static async Task<int> RunAsync(int requests)
    {
        var figures = new List<ServerFigures>();
        Console.WriteLine("| requests | heap MB | resident MB | allocated bytes/request |");
        Console.WriteLine("|--:|--:|--:|--:|");
        await ServerProcess.RunAsync(null, async (client, address) =>
        {
            // Caches fill and code is compiled before anything is held against the server.
            await SendAsync(client, address, 0, requests / Parts);
            var next = requests / Parts;
            var before = await ServerProcess.FiguresAsync(client);
            for (var part = 0; part < Parts; part++)
            {
                await SendAsync(client, address, next, requests / Parts);
                next += requests / Parts;
                var after = await ServerProcess.FiguresAsync(client);
                Console.WriteLine(FormattableString.Invariant(
                    $"| {next} | {after.HeapBytes / 1048576d:0.0} | {after.ResidentBytes / 1048576} | {(after.AllocatedBytes - before.AllocatedBytes) / (requests / Parts)} |"));
                figures.Add(after);
                before = after;
            }
        });
        return Judge(figures);
    }

    private static int Judge(List<ServerFigures> figures)
    {
        var settled = figures.Take(2).Max(static f => f.HeapBytes);
        var end = figures.TakeLast(2).Min(static f => f.HeapBytes);
        var growth = end - settled;
        var isFlat = growth <= Math.Max(settled / 20, 1048576);
        Console.WriteLine(FormattableString.Invariant(
            $"{(isFlat ? "flat" : "grows")}: {growth / 1024d:0} KB between the first fifth and the last"));
        return isFlat ? 0 : 1;
    }

    private static Task SendAsync(HttpClient client, Uri address, int first, int count)
        => Parallel.ForEachAsync(
            Enumerable.Range(first, count),
            new ParallelOptions { MaxDegreeOfParallelism = ServerProcess.Connections },
            async (number, cancellationToken) =>
            {
                if (number % SocketEvery == 0)
                {
                    await SocketRequests.RunAsync(address, cancellationToken);
                    return;
                }

                var kind = RequestKinds.All[number % RequestKinds.All.Count];
                using var request = kind.Create(number);
                using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
                if (response.StatusCode != kind.Status)
                {
                    throw new InvalidOperationException(
                        $"{kind.Name}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync(cancellationToken)}");
                }

                if (!kind.IsAbandoned)
                {
                    await response.Content.CopyToAsync(Stream.Null, cancellationToken);
                }
            });
}
