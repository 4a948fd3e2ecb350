using System.Diagnostics;
using EShop.Cli.Building;
using Spectre.Console;

namespace EShop.Cli.Benchmarks;

/// <summary>A program under <c>benchmarks/</c>: built for release, then run with the output of this process as its own.</summary>
/// <param name="repository">The working tree.</param>
/// <param name="folder">Its folder under <c>benchmarks/</c>.</param>
/// <param name="project">The name of its project.</param>
internal sealed class BenchmarkProgram(Repository repository, string folder, string project)
{
    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        // What the program prints is all that goes to the standard output.
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        if (!await new Build(repository, console).RunAsync($"benchmarks/{folder}", "building", cancellationToken, "Release"))
        {
            return 1;
        }

        var start = new ProcessStartInfo("dotnet", ["exec", repository.Combine("artifacts", "bin", project, "release", $"{project}.dll"), .. arguments])
        {
            WorkingDirectory = repository.Root,
        };
        using var process = Process.Start(start)!;
        try
        {
            await process.WaitForExitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return process.ExitCode;
    }
}
