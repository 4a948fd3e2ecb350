namespace Cacao.Benchmarks;

/// <summary>What one run came to, for each request.</summary>
internal sealed record LoadResult(int Requests, double CpuMilliseconds, double P50, double P99, long AllocatedBytes, long ResidentBytes);
