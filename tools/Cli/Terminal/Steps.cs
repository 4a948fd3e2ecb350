using System.Diagnostics;
using Spectre.Console;

namespace EShop.Cli.Terminal;

/// <summary>Says what takes time while it does, and how long it took: a spinner at a terminal, lines in a log.</summary>
internal sealed class Steps(IAnsiConsole console)
{
    /// <summary>Runs a step; what it returns says how it ended.</summary>
    public async Task<T> StepAsync<T>(string title, Func<Action<string>, Task<T>> work, Func<T, string> done)
    {
        var started = Stopwatch.GetTimestamp();
        if (!console.Profile.Capabilities.Interactive)
        {
            var plain = await work(text => console.WriteLine($"  {title}: {text}"));
            console.WriteLine($"ok {done(plain)} ({Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s)");
            return plain;
        }

        T result = default!;
        await console.Status().StartAsync(
            Markup.Escape(title),
            async status => result = await work(text => status.Status(Markup.Escape($"{title}: {text}"))));
        console.MarkupLineInterpolated($"[green]ok[/] {done(result)} [grey]({Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s)[/]");
        return result;
    }
}
