using EShop.Messaging.Hosting;
using EShop.Messaging.Store;
using MassTransit;
using MassTransit.EntityFrameworkCoreIntegration;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace EShop.Messaging.BusOutbox;

/// <summary>
/// Sends what was committed. Batches go one at a time, oldest first, each under its row's lock; SKIP LOCKED lets several
/// instances share the work. It also finishes consumed messages whose process died before their rows were sent, which a
/// broker would redeliver but an in-memory queue has forgotten.
/// </summary>
internal sealed partial class BusOutboxDeliveryService<TDbContext>(
    IServiceScopeFactory scopes,
    IBusControl bus,
    MessagingSignals<TDbContext> signals,
    IOptions<MessagingOptions> options,
    TimeProvider clock,
    ILogger<BusOutboxDeliveryService<TDbContext>> logger)
    : RepeatingService(clock, logger)
    where TDbContext : DbContext
{
    /// <summary>Younger ones are most likely still in the hands of their consumer.</summary>
    private static readonly TimeSpan OrphanAge = TimeSpan.FromSeconds(30);

    private TimeSpan _orphanAge = TimeSpan.Zero;
    private DateTimeOffset _nextOrphanSearch = DateTimeOffset.MinValue;

    protected override string WorkName => $"Outbox delivery of {typeof(TDbContext).Name}";

    protected override async Task WorkAsync(CancellationToken cancellationToken)
    {
        await bus.WaitForHealthStatus(BusHealthStatus.Healthy, cancellationToken);

        while (await DeliverBatchAsync(cancellationToken))
        {
        }

        if (Clock.GetUtcNow() >= _nextOrphanSearch)
        {
            while (await DeliverOrphanAsync(cancellationToken))
            {
            }

            _orphanAge = OrphanAge;
            _nextOrphanSearch = Clock.GetUtcNow() + OrphanAge;
        }

        await signals.Outbox.WaitAsync(options.Value.OutboxPollInterval, Clock, cancellationToken);
    }

    private async Task<bool> DeliverBatchAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var dbContext = scope.ServiceProvider.GetRequiredService<TDbContext>();
        await using var transaction = await dbContext.Database.BeginTransactionAsync(cancellationToken);

        var now = Clock.GetUtcNow().UtcDateTime;
        var batch = await LockNextBatchAsync(dbContext, now, cancellationToken);
        if (batch is null)
        {
            return false;
        }

        var last = batch.LastSequenceNumber ?? 0;
        var messages = await dbContext.Set<OutboxMessage>().AsNoTracking()
            .Where(x => x.OutboxId == batch.OutboxId && x.SequenceNumber > last)
            .OrderBy(x => x.SequenceNumber)
            .ToListAsync(cancellationToken);

        Exception? failure = null;
        foreach (var message in messages)
        {
            try
            {
                await bus.SendStoredAsync(message, batch.Failures, cancellationToken);
                batch.LastSequenceNumber = message.SequenceNumber;
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                failure = exception;
                break;
            }
        }

        if (failure is null)
        {
            await dbContext.Set<OutboxMessage>().Where(x => x.OutboxId == batch.OutboxId).ExecuteDeleteAsync(cancellationToken);
            dbContext.Remove(batch);
        }
        else
        {
            Postpone(batch, failure, now);
        }

        await dbContext.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    /// <summary>A broker that is down is nobody's fault; a batch that a healthy broker refuses must not block the ones behind it.</summary>
    private void Postpone(OutboxState batch, Exception failure, DateTime now)
    {
        if (bus.CheckHealth().Status == BusHealthStatus.Healthy)
        {
            batch.Failures++;
        }

        batch.NotBefore = now + BackOff(Math.Max(batch.Failures, 1));
        if (batch.Failures >= options.Value.FailuresBeforeParking)
        {
            batch.ParkedAt = now;
            LogParked(logger, failure, batch.OutboxId, batch.Failures);
        }
        else
        {
            LogPostponed(logger, failure, batch.OutboxId, batch.NotBefore.Value);
        }
    }

    private async Task<bool> DeliverOrphanAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var dbContext = scope.ServiceProvider.GetRequiredService<TDbContext>();
        await using var transaction = await dbContext.Database.BeginTransactionAsync(cancellationToken);

        var inbox = await LockNextOrphanAsync(dbContext, Clock.GetUtcNow().UtcDateTime - _orphanAge, cancellationToken);
        if (inbox is null)
        {
            return false;
        }

        var last = inbox.LastSequenceNumber ?? 0;
        var rows = dbContext.Set<OutboxMessage>()
            .Where(x => x.InboxMessageId == inbox.MessageId && x.InboxConsumerId == inbox.ConsumerId);
        var messages = await rows.AsNoTracking()
            .Where(x => x.SequenceNumber > last)
            .OrderBy(x => x.SequenceNumber)
            .ToListAsync(cancellationToken);
        foreach (var message in messages)
        {
            await bus.SendStoredAsync(message, failures: 0, cancellationToken);
        }

        await rows.ExecuteDeleteAsync(cancellationToken);
        inbox.Delivered = Clock.GetUtcNow().UtcDateTime;
        await dbContext.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        LogOrphan(logger, inbox.MessageId, messages.Count);
        return true;
    }

    private static async Task<OutboxState?> LockNextBatchAsync(TDbContext dbContext, DateTime now, CancellationToken cancellationToken)
    {
        string Column(string property) => dbContext.ColumnOf<OutboxState>(property);
        var notBefore = Column(nameof(OutboxState.NotBefore));
        var rows = await dbContext.Set<OutboxState>()
            .FromSqlRaw(
                $$"""
                SELECT * FROM {{dbContext.TableOf<OutboxState>()}}
                WHERE {{Column(nameof(OutboxState.ParkedAt))}} IS NULL AND ({{notBefore}} IS NULL OR {{notBefore}} <= {0})
                ORDER BY {{Column(nameof(OutboxState.Created))}}, {{Column(nameof(OutboxState.OutboxId))}}
                LIMIT 1
                FOR UPDATE SKIP LOCKED
                """,
                now)
            .ToListAsync(cancellationToken);
        return rows.SingleOrDefault();
    }

    private static async Task<InboxState?> LockNextOrphanAsync(TDbContext dbContext, DateTime consumedBefore, CancellationToken cancellationToken)
    {
        string Column(string property) => dbContext.ColumnOf<InboxState>(property);
        var consumed = Column(nameof(InboxState.Consumed));
        var rows = await dbContext.Set<InboxState>()
            .FromSqlRaw(
                $$"""
                SELECT * FROM {{dbContext.TableOf<InboxState>()}}
                WHERE {{Column(nameof(InboxState.Delivered))}} IS NULL AND {{consumed}} <= {0}
                ORDER BY {{consumed}}
                LIMIT 1
                FOR UPDATE SKIP LOCKED
                """,
                consumedBefore)
            .ToListAsync(cancellationToken);
        return rows.SingleOrDefault();
    }

    [LoggerMessage(4020, LogLevel.Warning, "Outbox batch {OutboxId} could not be delivered, next attempt after {NotBefore}")]
    private static partial void LogPostponed(ILogger logger, Exception exception, Guid outboxId, DateTime notBefore);

    [LoggerMessage(4021, LogLevel.Error, "Outbox batch {OutboxId} is parked after {Failures} failed deliveries")]
    private static partial void LogParked(ILogger logger, Exception exception, Guid outboxId, int failures);

    [LoggerMessage(4022, LogLevel.Information, "Sent {Count} messages of the consumed message {MessageId} that its process left behind")]
    private static partial void LogOrphan(ILogger logger, Guid messageId, int count);
}
