using System.Globalization;
using System.Text;
using System.Text.Json;
using Cacao.Gateway.Benchmarks.Load;

namespace Cacao.Gateway.Benchmarks.Runs;

/// <summary>Loads the gateway for minutes, with all operations in turn, and tells each minute what it holds.</summary>
internal static class SoakRun
{
    private const int SecondsEach = 20;

    public static async Task<int> RunAsync(int minutes)
    {
        using var folder = await BenchmarkFolder.CreateAsync();
        var port = folder.SourcePort.ToString(CultureInfo.InvariantCulture);
        await using var sources = await ChildProcess.StartAsync(Cores.Helpers, true, "sources", folder.RecordingPath, port);
        await using var gateway = await ChildProcess.StartAsync(Cores.Measured, false, "gateway", folder.ArchivePath);
        await using var load = await ChildProcess.StartAsync(Cores.Helpers, true, "load");
        Console.WriteLine("| minute | requests | most resident MB |");
        Console.WriteLine("|--:|--:|--:|");
        for (var minute = 1; minute <= minutes; minute++)
        {
            var requests = 0;
            var resident = 0L;
            foreach (var operation in BenchmarkFiles.Operations)
            {
                var body = Encoding.UTF8.GetString(BenchmarkFiles.Request(operation));
                var command = new LoadCommand(gateway.Port, "/graphql", body, gateway.Id, 16, SecondsEach);
                var result = JsonSerializer.Deserialize<LoadResult>(await load.AskAsync(JsonSerializer.Serialize(command)))!;
                requests += result.Requests;
                resident = Math.Max(resident, result.ResidentBytes);
            }

            Console.WriteLine(FormattableString.Invariant($"| {minute} | {requests} | {resident / 1048576d:0} |"));
        }

        return 0;
    }
}
