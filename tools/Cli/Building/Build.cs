using System.Diagnostics;
using Spectre.Console;

namespace EShop.Cli.Building;

/// <summary>Builds a project or the solution, quietly unless it fails.</summary>
internal sealed class Build(Repository repository, IAnsiConsole console)
{
    /// <returns>Whether it succeeded; what the compiler reports is printed where not.</returns>
    public async Task<bool> RunAsync(string project, string title, CancellationToken cancellationToken, string configuration = "Debug")
    {
        var lines = new List<string>();
        var watch = Stopwatch.StartNew();
        Task<int> Run(Action<string> report) => DotNet.RunAsync(
            ["build", project, "-c", configuration, "--nologo", "-v", "minimal", "-clp:NoSummary"],
            repository.Root,
            line =>
            {
                lines.Add(line);
                if (line.IndexOf(" -> ", StringComparison.Ordinal) is > 0 and var end)
                {
                    report(line[..end].Trim());
                }
            },
            cancellationToken: cancellationToken);

        int code;
        if (console.Profile.Capabilities.Interactive)
        {
            code = await console.Status().StartAsync(title, status => Run(built => status.Status(Markup.Escape($"{title}: {built}"))));
        }
        else
        {
            console.WriteLine($"{title} ...");
            code = await Run(_ => { });
        }

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
