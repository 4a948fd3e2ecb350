namespace EShop.Cli.Testing;

internal sealed record SkippedTest(string Name, string Reason);
