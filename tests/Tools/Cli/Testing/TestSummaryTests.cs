using Spectre.Console;

namespace EShop.Cli.Testing;

public sealed class TestSummaryTests
{
    [Fact]
    public void Print_Should_EndWithPlainCount_When_AllPassed()
    {
        var (code, text) = Print(new TestOutcome("A.Tests") { Passed = 3 }, new TestOutcome("B.Tests"));

        Assert.Equal(0, code);
        Assert.EndsWith("\nconformance parser: 101 ran\n3 passed, 0 failed\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_Should_NameFailuresAndSkips_When_SomeFailed()
    {
        var (code, text) = Print(new TestOutcome("A.Tests")
        {
            Passed = 3,
            Failures = [new FailedTest("A.fails", "1 is not 2")],
            Skips = [new SkippedTest("A.waits", "no data")]
        });

        Assert.Equal(1, code);
        Assert.Contains("FAILED A.Tests A.fails\n    1 is not 2\n", text, StringComparison.Ordinal);
        Assert.Contains("skipped A.waits: no data\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\n3 passed, 1 failed, 1 skipped\n", text, StringComparison.Ordinal);
    }

    private static (int Code, string Text) Print(params TestOutcome[] outcomes)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer), Ansi = AnsiSupport.No });
        var code = new TestSummary(console).Print(outcomes, ["conformance parser: 101 ran"]);
        return (code, writer.ToString());
    }
}
