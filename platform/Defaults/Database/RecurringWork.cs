using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;

namespace EShop.Defaults;

/// <summary>
/// Work at a database that is looked for again and again, once the databases are ready. A round that the database or a race made fail is
/// logged, and the next makes up for it.
/// </summary>
/// <param name="databases">Tells when work can begin.</param>
/// <param name="beat">How long after a round's begin the next one begins.</param>
/// <param name="clock">Time.</param>
public abstract class RecurringWork(DatabaseStartup databases, TimeSpan beat, TimeProvider clock) : BackgroundService
{
    protected TimeProvider Clock { get; } = clock;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await databases.Ready.WaitAsync(stoppingToken);
        await BeginAsync(stoppingToken);
        using var timer = new PeriodicTimer(beat, Clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await RunRoundAsync(stoppingToken);
            }
            catch (Exception exception) when (IsPassing(exception))
            {
                LogFailed(exception);
            }
        }
    }

    /// <summary>Waits for what else must be there before the first round.</summary>
    protected virtual Task BeginAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Does what is due.</summary>
    protected abstract Task RunRoundAsync(CancellationToken cancellationToken);

    /// <summary>Whether another round may go well after a failure; others end the process.</summary>
    protected virtual bool IsPassing(Exception exception) => exception is DbUpdateException or Npgsql.NpgsqlException or InvalidOperationException;

    protected abstract void LogFailed(Exception exception);
}
