namespace EShop.Cli.Testing;

internal sealed record TestRunOptions
{
    public string? Filter { get; init; }

    public required int Parallel { get; init; }

    public required TimeSpan Patience { get; init; }

    /// <summary>For the oracle: how many operations it makes; null for the few of every run.</summary>
    public int? Operations { get; init; }

    public required bool Build { get; init; }
}
