using System.Text.Json.Serialization;

namespace Cacao.Gateway.Benchmarks.Runs;

/// <summary>What one operation costs.</summary>
internal sealed record GatewayFigures(
    [property: JsonPropertyName("cpuMs")] double Cpu,
    [property: JsonPropertyName("limitCpuMs")] double LimitCpu,
    [property: JsonPropertyName("ratioToLimit")] double Ratio,
    [property: JsonPropertyName("p50Ms")] double P50,
    [property: JsonPropertyName("p99Ms")] double P99,
    [property: JsonPropertyName("rps")] double RequestsPerSecond,
    [property: JsonPropertyName("rssMb")] double ResidentMegabytes);
