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
    [property: JsonPropertyName("rssMb")] double ResidentMegabytes,
    [property: JsonPropertyName("allocatedBytes")] double Allocated,
    [property: JsonPropertyName("limitAllocatedBytes")] double LimitAllocated,
    [property: JsonPropertyName("limitP50Ms")] double LimitP50,
    [property: JsonPropertyName("limitP99Ms")] double LimitP99);
