using System.Diagnostics;

namespace EShop.Cli.Demo;

/// <summary>Services learn of one another by events: what one knows, another may know a moment later.</summary>
internal static class Patiently
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan s_beat = TimeSpan.FromMilliseconds(200);

    /// <summary>Looks until it is so, or long enough.</summary>
    /// <returns>What was seen last.</returns>
    public static async Task<T> SeeAsync<T>(Func<Task<T>> look, Func<T, bool> isSo, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var seen = await look();
        while (!isSo(seen) && Stopwatch.GetElapsedTime(started) < s_patience)
        {
            await Task.Delay(s_beat, cancellationToken);
            seen = await look();
        }

        return seen;
    }

    /// <summary>Tries until it is not refused for a reason that passes, or long enough.</summary>
    public static async Task TryAsync(Func<Task> attempt, string passingRefusal, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                await attempt();
                return;
            }
            catch (MutationRefusedException refusal)
                when (refusal.Code == passingRefusal && Stopwatch.GetElapsedTime(started) < s_patience)
            {
                await Task.Delay(s_beat, cancellationToken);
            }
        }
    }
}
