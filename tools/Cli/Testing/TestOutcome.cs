namespace EShop.Cli.Testing;

/// <summary>How one project's tests ended.</summary>
internal sealed record TestOutcome(string Project)
{
    public int Passed { get; init; }

    public TimeSpan Duration { get; init; }

    public IReadOnlyList<FailedTest> Failures { get; init; } = [];

    public IReadOnlyList<SkippedTest> Skips { get; init; } = [];

    public int Failed => Failures.Count;

    public int Skipped => Skips.Count;
}
