using System.Globalization;
using System.Text;
using System.Text.Json;
using Cacao.Gateway.Benchmarks.Load;
using Cacao.Gateway.Benchmarks.Servers;

namespace Cacao.Gateway.Benchmarks.Runs;

/// <summary>
/// Measures the gateway beside the limit: both under the same load, in turns, so that what else the machine does falls on both. The middle
/// one of the rounds counts.
/// </summary>
internal sealed class GatewayRun(
    BenchmarkOptions options, HttpClient client, ChildProcess gateway, ChildProcess limit, ChildProcess load)
{
    public static async Task<int> RunAsync(BenchmarkOptions options)
    {
        using var folder = await BenchmarkFolder.CreateAsync();
        var port = folder.SourcePort.ToString(CultureInfo.InvariantCulture);
        await using var sources = await ChildProcess.StartAsync(Cores.Helpers, true, "sources", folder.RecordingPath, port);
        await using var gateway = await ChildProcess.StartAsync(Cores.Measured, false, "gateway", folder.ArchivePath);
        await using var limit = await ChildProcess.StartAsync(Cores.Measured, false, "limit", folder.RecordingPath, port);
        await using var load = await ChildProcess.StartAsync(Cores.Helpers, true, "load");
        using var client = new HttpClient();
        var run = new GatewayRun(options, client, gateway, limit, load);
        foreach (var operation in BenchmarkFiles.Operations)
        {
            await CheckAsync(client, operation, gateway, limit);
            await run.LoadAsync(limit, $"/limit/{operation}", operation, options.WarmUp);
            await run.LoadAsync(gateway, "/graphql", operation, options.WarmUp);
        }

        var figures = await run.MeasureAsync();
        if (options.Json)
        {
            Console.WriteLine(JsonSerializer.Serialize(figures));
            return 0;
        }

        var memory = await run.LoadAsync(limit, "/memory/big", "big", Math.Max(options.Seconds, 2));
        GatewayReport.Print(figures, memory, options);
        return 0;
    }

    private static async Task CheckAsync(HttpClient client, string operation, ChildProcess gateway, ChildProcess limit)
    {
        var answer = await BenchmarkFolder.AskAsync(client, gateway.Port, "/graphql", operation);
        if (operation == "big")
        {
            BenchmarkFolder.CheckBig(answer);
        }

        if (answer != await BenchmarkFolder.AskAsync(client, limit.Port, $"/limit/{operation}", operation))
        {
            throw new InvalidDataException($"The gateway and the limit answer `{operation}` differently.");
        }
    }

    private async Task<Dictionary<string, GatewayFigures>> MeasureAsync()
    {
        var gateways = BenchmarkFiles.Operations.ToDictionary(o => o, _ => new List<LoadResult>(), StringComparer.Ordinal);
        var limits = BenchmarkFiles.Operations.ToDictionary(o => o, _ => new List<LoadResult>(), StringComparer.Ordinal);
        for (var round = 0; round < options.Rounds; round++)
        {
            foreach (var operation in BenchmarkFiles.Operations)
            {
                limits[operation].Add(await LoadAsync(limit, $"/limit/{operation}", operation, options.Seconds));
                gateways[operation].Add(await LoadAsync(gateway, "/graphql", operation, options.Seconds));
            }
        }

        return BenchmarkFiles.Operations.ToDictionary(o => o, o => Figures(gateways[o], limits[o]), StringComparer.Ordinal);
    }

    private static GatewayFigures Figures(List<LoadResult> gateways, List<LoadResult> limits)
    {
        var (cpu, limitCpu) = (Median(gateways, r => r.CpuPerRequest), Median(limits, r => r.CpuPerRequest));
        return new GatewayFigures(
            Math.Round(cpu, 4),
            Math.Round(limitCpu, 4),
            Math.Round(cpu / limitCpu, 2),
            Math.Round(Median(gateways, r => r.P50), 2),
            Math.Round(Median(gateways, r => r.P99), 2),
            Math.Round(Median(gateways, r => r.Requests / r.Seconds)),
            Math.Round(gateways.Max(r => r.ResidentBytes) / 1048576d, 1),
            Math.Round(Median(gateways, r => r.AllocatedPerRequest)),
            Math.Round(Median(limits, r => r.AllocatedPerRequest)),
            Math.Round(Median(limits, r => r.P50), 2),
            Math.Round(Median(limits, r => r.P99), 2));
    }

    private async Task<LoadResult> LoadAsync(ChildProcess server, string path, string operation, double seconds)
    {
        var body = Encoding.UTF8.GetString(BenchmarkFiles.Request(operation));
        var command = new LoadCommand(server.Port, path, body, server.Id, options.Connections, seconds);
        var before = await AllocatedByAsync(server);
        var result = JsonSerializer.Deserialize<LoadResult>(await load.AskAsync(JsonSerializer.Serialize(command)))!;
        return result with { AllocatedBytes = await AllocatedByAsync(server) - before };
    }

    private async Task<long> AllocatedByAsync(ChildProcess server)
        => long.Parse(
            await client.GetStringAsync(new Uri(FormattableString.Invariant($"http://127.0.0.1:{server.Port}{AllocationEndpoint.Path}"))),
            CultureInfo.InvariantCulture);

    private static double Median(List<LoadResult> results, Func<LoadResult, double> value)
    {
        var ordered = results.ConvertAll(r => value(r));
        ordered.Sort();
        return ordered[ordered.Count / 2];
    }
}
