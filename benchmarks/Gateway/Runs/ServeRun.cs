using System.Globalization;

namespace Cacao.Gateway.Benchmarks.Runs;

/// <summary>Starts what is measured and says where it is, for profilers and other load generators, until the input ends.</summary>
internal static class ServeRun
{
    public static async Task<int> RunAsync()
    {
        using var folder = await BenchmarkFolder.CreateAsync();
        var port = folder.SourcePort.ToString(CultureInfo.InvariantCulture);
        await using var sources = await ChildProcess.StartAsync(Cores.Helpers, true, "sources", folder.RecordingPath, port);
        await using var gateway = await ChildProcess.StartAsync(Cores.Measured, false, "gateway", folder.ArchivePath);
        await using var limit = await ChildProcess.StartAsync(Cores.Measured, false, "limit", folder.RecordingPath, port);
        Console.WriteLine($"gateway: http://127.0.0.1:{gateway.Port}/graphql, process {gateway.Id}");
        Console.WriteLine($"limit: http://127.0.0.1:{limit.Port}/limit/{{{string.Join(',', BenchmarkFiles.Operations)}}}, process {limit.Id}");
        await Console.In.ReadToEndAsync();
        return 0;
    }
}
