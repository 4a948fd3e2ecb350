using EShop.Messaging.BusOutbox;
using EShop.Messaging.Hosting;
using EShop.Messaging.Store;
using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace EShop.Messaging.Scheduling;

/// <summary>
/// Sends scheduled messages when they are due, and sleeps until the next one is. Sending and deleting share a transaction:
/// after a crash in between the message goes again under the same MessageId, and the receiver's inbox drops it.
/// </summary>
internal sealed partial class ScheduledMessageDeliveryService<TDbContext>(
    IServiceScopeFactory scopes,
    IBusControl bus,
    MessagingSignals<TDbContext> signals,
    IOptions<MessagingOptions> options,
    TimeProvider clock,
    ILogger<ScheduledMessageDeliveryService<TDbContext>> logger)
    : RepeatingService(clock, logger)
    where TDbContext : DbContext
{
    private const int PageSize = 50;

    protected override string WorkName => $"Scheduled delivery of {typeof(TDbContext).Name}";

    protected override async Task WorkAsync(CancellationToken cancellationToken)
    {
        await bus.WaitForHealthStatus(BusHealthStatus.Healthy, cancellationToken);

        while (await DeliverDueAsync(cancellationToken) == PageSize)
        {
        }

        await signals.Scheduled.WaitAsync(await TimeToNextAsync(cancellationToken), Clock, cancellationToken);
    }

    private async Task<int> DeliverDueAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var dbContext = scope.ServiceProvider.GetRequiredService<TDbContext>();
        await using var transaction = await dbContext.Database.BeginTransactionAsync(cancellationToken);

        var now = Clock.GetUtcNow().UtcDateTime;
        var due = await LockDueAsync(dbContext, now, cancellationToken);
        foreach (var row in due)
        {
            try
            {
                await bus.SendStoredAsync(row, row.Failures, cancellationToken);
                dbContext.Remove(row);
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                Postpone(row, exception, now);
            }
        }

        await dbContext.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return due.Count;
    }

    private void Postpone(ScheduledMessageRow row, Exception failure, DateTime now)
    {
        if (bus.CheckHealth().Status == BusHealthStatus.Healthy)
        {
            row.Failures++;
        }

        row.DueAt = now + BackOff(Math.Max(row.Failures, 1));
        if (row.Failures >= options.Value.FailuresBeforeParking)
        {
            row.ParkedAt = now;
            LogParked(logger, failure, row.TokenId, row.Failures);
        }
        else
        {
            LogPostponed(logger, failure, row.TokenId, row.DueAt);
        }
    }

    private async Task<TimeSpan> TimeToNextAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var next = await scope.ServiceProvider.GetRequiredService<TDbContext>().Set<ScheduledMessageRow>()
            .Where(x => x.ParkedAt == null)
            .MinAsync(x => (DateTime?)x.DueAt, cancellationToken);

        var longest = options.Value.SchedulePollInterval;
        var wait = next - Clock.GetUtcNow().UtcDateTime ?? longest;

        // Rounded up: timers fire a little early, and a wait of nothing would spin.
        wait = TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds) + 1);
        return wait < TimeSpan.FromMilliseconds(1) ? TimeSpan.FromMilliseconds(1) : wait < longest ? wait : longest;
    }

    private static Task<List<ScheduledMessageRow>> LockDueAsync(TDbContext dbContext, DateTime now, CancellationToken cancellationToken)
    {
        string Column(string property) => dbContext.ColumnOf<ScheduledMessageRow>(property);
        var dueAt = Column(nameof(ScheduledMessageRow.DueAt));
        return dbContext.Set<ScheduledMessageRow>()
            .FromSqlRaw(
                $$"""
                SELECT * FROM {{dbContext.TableOf<ScheduledMessageRow>()}}
                WHERE {{Column(nameof(ScheduledMessageRow.ParkedAt))}} IS NULL AND {{dueAt}} <= {0}
                ORDER BY {{dueAt}}
                LIMIT {{PageSize}}
                FOR UPDATE SKIP LOCKED
                """,
                now)
            .ToListAsync(cancellationToken);
    }

    [LoggerMessage(4030, LogLevel.Warning, "Scheduled message {TokenId} could not be sent, next attempt at {DueAt}")]
    private static partial void LogPostponed(ILogger logger, Exception exception, Guid tokenId, DateTime dueAt);

    [LoggerMessage(4031, LogLevel.Error, "Scheduled message {TokenId} is parked after {Failures} failures")]
    private static partial void LogParked(ILogger logger, Exception exception, Guid tokenId, int failures);
}
