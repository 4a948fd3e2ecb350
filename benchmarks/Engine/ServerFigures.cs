namespace Cacao.Benchmarks;

/// <summary>What the server process used so far.</summary>
internal sealed record ServerFigures(double CpuMilliseconds, long AllocatedBytes, long ResidentBytes);
