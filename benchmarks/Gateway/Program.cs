using System.Globalization;
using Cacao.Gateway.Benchmarks.Load;
using Cacao.Gateway.Benchmarks.Runs;
using Cacao.Gateway.Benchmarks.Servers;

return args switch
{
    // What a run starts.
    ["gateway", var archive] => await GatewayServer.RunAsync(archive),
    ["sources", var recording, var port] => await CannedServer.RunAsync(recording, int.Parse(port, CultureInfo.InvariantCulture)),
    ["limit", var recording, var port] => await LimitServer.RunAsync(recording, int.Parse(port, CultureInfo.InvariantCulture)),
    ["load"] => await LoadGenerator.RunAsync(),

    // What people start.
    ["run", .. var rest] => await GatewayRun.RunAsync(BenchmarkOptions.Parse(rest)),
    ["plan"] => PlanRun.Run(),
    ["reload", var reloads] => await ReloadRun.RunAsync(int.Parse(reloads, CultureInfo.InvariantCulture)),
    ["soak", var minutes] => await SoakRun.RunAsync(int.Parse(minutes, CultureInfo.InvariantCulture)),
    ["start", var program] => await StartRun.RunAsync(program),
    ["serve"] => await ServeRun.RunAsync(),
    _ => BenchmarkOptions.Usage(),
};
