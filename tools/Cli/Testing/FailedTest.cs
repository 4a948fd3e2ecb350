namespace EShop.Cli.Testing;

internal sealed record FailedTest(string Name, string Message);
