using Spectre.Console;

namespace EShop.Cli.Building;

/// <summary>Builds a project or the solution, quietly unless it fails.</summary>
internal sealed class Build(Repository repository, IAnsiConsole console)
{
    /// <returns>Whether it succeeded; what the compiler reports is printed where not.</returns>
    public async Task<bool> RunAsync(string project, string title, CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        var code = 0;
        var watch = System.Diagnostics.Stopwatch.StartNew();
        await console.Status().StartAsync(title, async status =>
        {
            if (!console.Profile.Capabilities.Interactive)
            {
                console.WriteLine(title);
            }

            code = await DotNet.RunAsync(
                ["build", project, "--nologo", "-v", "minimal", "-clp:NoSummary"],
                repository.Root,
                line =>
                {
                    lines.Add(line);
                    if (line.IndexOf(" -> ", StringComparison.Ordinal) is > 0 and var end)
                    {
                        status.Status($"{title}: {Markup.Escape(line[..end].Trim())}");
                    }
                },
                cancellationToken: cancellationToken);
        });
        if (code == 0)
        {
            console.WriteLine($"built {project} in {watch.Elapsed.TotalSeconds:0.0} s");
            return true;
        }

        var reported = lines.Where(line => line.Contains(": error ", StringComparison.Ordinal)).Select(line => line.Trim()).Distinct().ToArray();
        foreach (var line in reported.Length > 0 ? reported.Take(60) : lines.TakeLast(40))
        {
            console.WriteLine(line);
        }

        console.WriteLine($"{project} does not build: {Math.Max(1, reported.Length)} errors");
        return false;
    }
}
