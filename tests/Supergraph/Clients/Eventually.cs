using System.Diagnostics;

namespace EShop.Supergraph.Tests.Clients;

/// <summary>Waits for what must become so, by looking.</summary>
internal static class Eventually
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private static readonly TimeSpan s_beat = TimeSpan.FromMilliseconds(100);

    /// <summary>Looks until it holds; what was seen last is in the failure.</summary>
    public static async Task<T> SeeAsync<T>(Func<Task<T>> look, Func<T, bool> holds, string what, TimeSpan? patience = null)
    {
        using var timer = new PeriodicTimer(s_beat);
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            var seen = await look();
            if (holds(seen))
            {
                return seen;
            }

            if (Stopwatch.GetElapsedTime(started) > (patience ?? Patience))
            {
                Assert.Fail($"Waited {(patience ?? Patience).TotalSeconds:0} s for {what}; the last seen was: {seen}");
            }

            await timer.WaitForNextTickAsync();
        }
    }
}
