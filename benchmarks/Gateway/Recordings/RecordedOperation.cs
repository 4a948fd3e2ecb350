namespace Cacao.Gateway.Benchmarks.Recordings;

/// <summary>What one operation came to.</summary>
/// <param name="Name">Its name in the benchmark.</param>
/// <param name="Waves">The calls it made, by index, those that ran beside each other together.</param>
/// <param name="Answer">The gateway's answer.</param>
internal sealed record RecordedOperation(string Name, int[][] Waves, string Answer);
