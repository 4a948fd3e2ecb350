using Cacao.Gateway.Benchmarks.Load;

namespace Cacao.Gateway.Benchmarks.Runs;

/// <summary>Prints figures beside their aims.</summary>
internal static class GatewayReport
{
    private static readonly Dictionary<string, double> s_aims = new(StringComparer.Ordinal) { ["big"] = 2.0, ["mid"] = 1.7, ["small"] = 1.3 };

    public static void Print(IReadOnlyDictionary<string, GatewayFigures> figures, LoadResult memory, BenchmarkOptions options)
    {
        Console.WriteLine("| operation | CPU ms/request | the limit | ratio | aim | p50 ms | p99 ms | p99 / p50 | the limit | requests/s | resident MB | allocated bytes/request | the limit |");
        Console.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        foreach (var (name, f) in figures)
        {
            Console.WriteLine(FormattableString.Invariant(
                $"| {name} | {f.Cpu:0.0000} | {f.LimitCpu:0.0000} | {f.Ratio:0.00} | ≤ {s_aims[name]:0.0} | {f.P50:0.00} | {f.P99:0.00} | {f.P99 / f.P50:0.0} | {f.LimitP99 / f.LimitP50:0.0} | {f.RequestsPerSecond:0} | {f.ResidentMegabytes:0} | {f.Allocated:0} | {f.LimitAllocated:0} |"));
        }

        Console.WriteLine();
        Console.WriteLine(FormattableString.Invariant(
            $"Kestrel answers the {memory.BodyBytes / 1000} KB of big from memory in {memory.CpuPerRequest:0.0000} CPU ms. {options.Connections} connections, the middle one of {options.Rounds} rounds of {options.Seconds:0.#} s; big's data is that of big.expected.json."));
    }
}
