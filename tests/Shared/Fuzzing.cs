using System.Globalization;

namespace EShop.Testing;

/// <summary>
/// Runs a check over inputs made of seeds. A test run takes the same few seeds each time; <c>ESHOP_FUZZ_SECONDS</c> goes on from a new
/// place for as long. A failure names the seed that repeats it, by <c>ESHOP_FUZZ_SEED</c>.
/// </summary>
public static class Fuzzing
{
    public static void Run(int rounds, Action<Random> check)
        => RunAsync(rounds, random =>
        {
            check(random);
            return Task.CompletedTask;
        }).GetAwaiter().GetResult();

    public static async Task RunAsync(int rounds, Func<Random, Task> check)
    {
        var seconds = Environment.GetEnvironmentVariable("ESHOP_FUZZ_SECONDS");
        var duration = seconds is null ? (TimeSpan?)null : TimeSpan.FromSeconds(double.Parse(seconds, CultureInfo.InvariantCulture));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var first = duration is null ? 0 : Random.Shared.Next();
        if (Environment.GetEnvironmentVariable("ESHOP_FUZZ_SEED") is { } given)
        {
            (first, rounds, duration) = (int.Parse(given, CultureInfo.InvariantCulture), 1, null);
        }

        for (var i = 0; duration is { } limit ? watch.Elapsed < limit : i < rounds; i++)
        {
            var seed = unchecked(first + i);
            try
            {
                await check(new Random(seed));
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"Seed {seed} fails: {exception.Message}", exception);
            }
        }
    }
}
