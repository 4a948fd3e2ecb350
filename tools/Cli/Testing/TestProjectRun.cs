using System.Diagnostics;
using System.Globalization;
using EShop.Cli.Building;

namespace EShop.Cli.Testing;

/// <summary>Runs one project's tests in a process of their own.</summary>
internal sealed class TestProjectRun(Repository repository, TestSelection selection, TestRunOptions options)
{
    public async Task<TestOutcome> RunAsync(TestProject project, CancellationToken cancellationToken)
    {
        if (!File.Exists(project.Assembly))
        {
            return Broken(project, $"{project.Assembly} is not built.");
        }

        var results = repository.Combine("artifacts", "test-results", project.Name);
        if (Directory.Exists(results))
        {
            Directory.Delete(results, recursive: true);
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(options.Patience);
        var started = Stopwatch.GetTimestamp();
        var lines = new Queue<string>();
        try
        {
            var code = await DotNet.RunAsync(
                Arguments(project, results),
                repository.Root,
                line =>
                {
                    lines.Enqueue(line);
                    if (lines.Count > 40)
                    {
                        lines.Dequeue();
                    }
                },
                cancellationToken: patience.Token);
            return Read(project, results, code, lines) with { Duration = Stopwatch.GetElapsedTime(started) };
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Broken(project, $"It was given up after {options.Patience.TotalMinutes:0} minutes. It wrote last:\n{string.Join('\n', lines)}");
        }
    }

    private List<string> Arguments(TestProject project, string results)
    {
        List<string> arguments =
        [
            "test", project.Assembly, "--nologo", "--logger", "trx;LogFileName=results.trx", "--results-directory", results,
            "--blame-hang", "--blame-hang-dump-type", "none",
            "--blame-hang-timeout", string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, options.Patience.TotalMinutes - 1):0}m")
        ];
        if (selection.Expression is { } expression)
        {
            arguments.AddRange(["--filter", expression]);
        }

        return arguments;
    }

    private static TestOutcome Read(TestProject project, string results, int code, IEnumerable<string> lines)
    {
        var file = Directory.Exists(results)
            ? Directory.GetFiles(results, "*.trx", SearchOption.AllDirectories).FirstOrDefault()
            : null;
        if (file is null)
        {
            // A project without tests leaves no file and is none the worse for it.
            return code == 0 ? new TestOutcome(project.Name) : Broken(project, string.Join('\n', lines));
        }

        var outcome = TrxFile.Read(project.Name, file);
        return code != 0 && outcome.Failed == 0
            ? outcome with { Failures = [new FailedTest(project.Name, $"The runner ended with {code}:\n{string.Join('\n', lines)}")] }
            : outcome;
    }

    private static TestOutcome Broken(TestProject project, string message)
        => new(project.Name) { Failures = [new FailedTest(project.Name, message)] };
}
