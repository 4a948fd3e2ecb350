using Spectre.Console;

namespace EShop.Cli.Testing;

/// <summary>Prints what failed and why, what was skipped and why, and the count.</summary>
internal sealed class TestSummary(IAnsiConsole console)
{
    public static string Counts(int passed, int failed, int skipped)
        => skipped == 0 ? $"{passed} passed, {failed} failed" : $"{passed} passed, {failed} failed, {skipped} skipped";

    /// <returns>The exit code.</returns>
    public int Print(IReadOnlyList<TestOutcome> outcomes, IReadOnlyList<string> conformance)
    {
        foreach (var outcome in outcomes.OrderBy(outcome => outcome.Project, StringComparer.Ordinal))
        {
            foreach (var failure in outcome.Failures)
            {
                console.WriteLine();
                Write($"FAILED {outcome.Project} {failure.Name}");
                foreach (var line in failure.Message.Split('\n').Take(40))
                {
                    Write("    " + line.TrimEnd());
                }
            }
        }

        console.WriteLine();
        foreach (var skip in outcomes.SelectMany(outcome => outcome.Skips))
        {
            Write($"skipped {skip.Name}: {skip.Reason}");
        }

        foreach (var line in conformance)
        {
            Write(line);
        }

        var failed = outcomes.Sum(outcome => outcome.Failed);
        Write(Counts(outcomes.Sum(outcome => outcome.Passed), failed, outcomes.Sum(outcome => outcome.Skipped)));
        return failed == 0 ? 0 : 1;
    }

    /// <summary>Plain, so that long lines are not wrapped and the last one is what it says.</summary>
    private void Write(string line) => console.Profile.Out.Writer.WriteLine(line);
}
