namespace Cacao.Gateway.Benchmarks.Load;

/// <summary>What came of a load.</summary>
/// <param name="Requests">How many were answered.</param>
/// <param name="Seconds">In which time.</param>
/// <param name="CpuMilliseconds">What the server's process used meanwhile.</param>
/// <param name="P50">Half the answers took no longer, in milliseconds.</param>
/// <param name="P99">99 of 100 answers took no longer, in milliseconds.</param>
/// <param name="ResidentBytes">The most memory that the server's process was seen with.</param>
/// <param name="BodyBytes">The length of the answer.</param>
internal sealed record LoadResult(
    int Requests, double Seconds, double CpuMilliseconds, double P50, double P99, long ResidentBytes, int BodyBytes)
{
    public double CpuPerRequest => CpuMilliseconds / Requests;

    /// <summary>What the server's process allocated meanwhile.</summary>
    public long AllocatedBytes { get; init; }

    public double AllocatedPerRequest => (double)AllocatedBytes / Requests;
}
