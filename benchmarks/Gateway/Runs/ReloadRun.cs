using System.Diagnostics;
using System.Globalization;
using Cacao.Execution;
using Cacao.Fusion;
using Cacao.Fusion.Composition;

namespace Cacao.Gateway.Benchmarks.Runs;

/// <summary>Replaces a gateway's configuration again and again, with a request on each, and tells what memory that leaves behind.</summary>
internal static class ReloadRun
{
    public static async Task<int> RunAsync(int reloads)
    {
        using var folder = await BenchmarkFolder.CreateAsync();
        await using var sources = await ChildProcess.StartAsync(
            Cores.Helpers, true, "sources", folder.RecordingPath, folder.SourcePort.ToString(CultureInfo.InvariantCulture));
        var archive = FusionArchive.Open(folder.ArchivePath).Gateway;
        var configuration = new InMemoryConfigurationSource(new GatewayConfiguration(archive.Schema, GatewaySettings.Parse(archive.Settings)));
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IConfiguration>(new ConfigurationManager());
        services.AddGraphQLGateway().AddConfiguration(configuration);
        await using var provider = services.BuildServiceProvider();
        var gateway = provider.GetRequiredService<GatewayExecutorSource>();
        var request = new OperationRequest { Query = System.Text.Encoding.UTF8.GetBytes(BenchmarkFiles.Operation("mid")) };

        Console.WriteLine("| reloads | heap MB | resident MB | threads | ms a reload |");
        Console.WriteLine("|--:|--:|--:|--:|--:|");
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i <= reloads; i++)
        {
            var executor = await gateway.GetExecutorAsync();
            await using (var result = await executor.ExecuteAsync(request))
            {
                if (result is not OperationResult { Errors.Count: 0 })
                {
                    throw new InvalidDataException($"The gateway answered with errors after {i} reloads.");
                }
            }

            if (i % Math.Max(1, reloads / 10) == 0)
            {
                Print(i, started);
                started = Stopwatch.GetTimestamp();
            }

            configuration.Replace(new GatewayConfiguration(archive.Schema, GatewaySettings.Parse(archive.Settings)));
            await gateway.Reload;
        }

        return 0;

        void Print(int count, long since)
        {
            var each = Stopwatch.GetElapsedTime(since).TotalMilliseconds / Math.Max(1, reloads / 10);
            var heap = GC.GetTotalMemory(forceFullCollection: true);
            using var process = Process.GetCurrentProcess();
            Console.WriteLine(FormattableString.Invariant(
                $"| {count} | {heap / 1048576d:0.0} | {process.WorkingSet64 / 1048576d:0} | {process.Threads.Count} | {each:0.0} |"));
        }
    }
}
