namespace Cacao.Benchmarks;

/// <summary>What the server process used so far, and what it holds after a collection.</summary>
internal sealed record ServerFigures(double CpuMilliseconds, long AllocatedBytes, long ResidentBytes, long HeapBytes);
