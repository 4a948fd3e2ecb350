namespace EShop.Cli.Testing;

internal sealed record TestRunOptions
{
    public string? Filter { get; init; }

    public required int Parallel { get; init; }

    public required TimeSpan Patience { get; init; }

    public required bool Build { get; init; }
}
