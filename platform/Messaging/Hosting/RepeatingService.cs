using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace EShop.Messaging.Hosting;

/// <summary>Repeats a piece of work until the host stops; after a failure it waits, twice as long each time, up to a minute.</summary>
internal abstract partial class RepeatingService(TimeProvider clock, ILogger logger) : BackgroundService
{
    private static readonly TimeSpan MaximalDelay = TimeSpan.FromMinutes(1);

    protected TimeProvider Clock => clock;

    protected abstract string WorkName { get; }

    /// <summary>The delay before the attempt after <paramref name="failures"/> failures in a row.</summary>
    public static TimeSpan BackOff(int failures)
    {
        var delay = TimeSpan.FromMilliseconds(250) * Math.Pow(2, Math.Min(failures - 1, 16));
        return delay < MaximalDelay ? delay : MaximalDelay;
    }

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await BeforeAsync(stoppingToken);
            for (var failures = 0; !stoppingToken.IsCancellationRequested;)
            {
                try
                {
                    await WorkAsync(stoppingToken);
                    failures = 0;
                }
                catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
                {
                    var delay = BackOff(++failures);
                    LogFailure(logger, exception, WorkName, failures, delay);
                    await Task.Delay(delay, clock, stoppingToken);
                }
            }
        }
        catch (Exception) when (stoppingToken.IsCancellationRequested)
        {
            // Whatever the stop has interrupted is found again in the tables at the next start.
        }
    }

    protected virtual Task BeforeAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>One round; it waits by itself when there is nothing to do.</summary>
    protected abstract Task WorkAsync(CancellationToken cancellationToken);

    [LoggerMessage(4001, LogLevel.Warning, "{Work} failed {Failures} times in a row, next attempt in {Delay}")]
    private static partial void LogFailure(ILogger logger, Exception exception, string work, int failures, TimeSpan delay);
}
