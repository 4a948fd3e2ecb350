using System.Data;
using System.Diagnostics;
using EShop.Messaging.BusOutbox;
using EShop.Messaging.Store;
using MassTransit;
using MassTransit.EntityFrameworkCoreIntegration;
using MassTransit.Middleware;
using Microsoft.EntityFrameworkCore;

namespace EShop.Messaging.Inbox;

/// <summary>
/// Runs one delivered message through the inbox. Each pass is one transaction that holds the inbox row's lock:
/// <list type="number">
/// <item>not consumed: run the consumer or saga; its state, its inbox row and its outgoing messages commit together;</item>
/// <item>consumed, not delivered: hand the rows to the broker in order, remember how far, then mark delivered;</item>
/// <item>delivered: a duplicate, nothing left to do.</item>
/// </list>
/// A redelivered message enters at the pass where it stopped. A duplicate that arrives at the same time waits for the lock
/// and then finds the work done. ReadCommitted is enough because of that lock; stricter levels only add 40001 errors.
/// </summary>
internal sealed class InboxContextFactory<TDbContext>(
    TDbContext dbContext, IServiceProvider provider, MessagingSignals<TDbContext> signals, TimeProvider clock)
    : IOutboxContextFactory<TDbContext>
    where TDbContext : DbContext
{
    public async Task Send<T>(ConsumeContext<T> context, OutboxConsumeOptions options, IPipe<OutboxConsumeContext<T>> next)
        where T : class
    {
        // The original id, so that a redelivered copy meets the inbox row of the first delivery.
        var messageId = context.GetOriginalMessageId()
            ?? throw new MessageException(typeof(T), "The inbox needs a MessageId.");

        var alreadyConsumed = false;
        for (var pass = 0; ; pass++)
        {
            dbContext.ChangeTracker.Clear();
            await using var transaction =
                await dbContext.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, context.CancellationToken);

            var inbox = await LockInboxRow(messageId, options.ConsumerId, insert: pass == 0, context.CancellationToken);
            inbox.ReceiveCount += pass == 0 ? 1 : 0;
            alreadyConsumed |= pass == 0 && inbox.Consumed.HasValue;

            var outbox = new InboxConsumeContext<T>(context, options, provider, dbContext, inbox, clock);
            await (outbox.IsMessageConsumed
                ? Deliver(outbox, next, transaction.CommitAsync)
                : Consume(context, outbox, options, next, transaction.CommitAsync));

            if (!outbox.ContinueProcessing)
            {
                break;
            }
        }

        if (alreadyConsumed)
        {
            // No consumer ran for this delivery; without the notice the transport would call it skipped.
            await context.NotifyConsumed(TimeSpan.Zero, options.ConsumerType ?? nameof(InboxState));
        }
    }

    public void Probe(ProbeContext context) => context.CreateFilterScope("inbox").Add("dbContext", typeof(TDbContext).Name);

    private async Task Consume<T>(
        ConsumeContext<T> context,
        InboxConsumeContext<T> outbox,
        OutboxConsumeOptions options,
        IPipe<OutboxConsumeContext<T>> next,
        Func<CancellationToken, Task> commit)
        where T : class
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            await next.Send(outbox);
            await dbContext.SaveChangesAsync(context.CancellationToken);
            await commit(context.CancellationToken);
        }
        catch (Exception exception) when (outbox.IsReadyToCommit)
        {
            // Up to here MassTransit's own filters report a failure; for this one nobody else would publish the typed fault
            // that a saga may wait for.
            await context.NotifyFaulted(
                Stopwatch.GetElapsedTime(started), options.ConsumerType ?? nameof(InboxState), exception);
            throw;
        }

        if (outbox.HasScheduled)
        {
            signals.Scheduled.Set();
        }
    }

    private async Task Deliver<T>(
        InboxConsumeContext<T> outbox, IPipe<OutboxConsumeContext<T>> next, Func<CancellationToken, Task> commit)
        where T : class
    {
        try
        {
            await next.Send(outbox);
        }
        catch (Exception exception)
        {
            // Keep how far delivery came, so that the next attempt sends only the rest.
            await dbContext.SaveChangesAsync(CancellationToken.None);
            await commit(CancellationToken.None);
            throw new OutboxDeliveryException(exception);
        }

        await dbContext.SaveChangesAsync(outbox.CancellationToken);
        await commit(outbox.CancellationToken);
    }

    private async Task<InboxState> LockInboxRow(Guid messageId, Guid consumerId, bool insert, CancellationToken cancellationToken)
    {
        var table = dbContext.TableOf<InboxState>();
        string Column(string property) => dbContext.ColumnOf<InboxState>(property);

        if (insert)
        {
            await dbContext.Database.ExecuteSqlRawAsync(
                $$"""
                INSERT INTO {{table}} ({{Column(nameof(InboxState.MessageId))}}, {{Column(nameof(InboxState.ConsumerId))}},
                    {{Column(nameof(InboxState.LockId))}}, {{Column(nameof(InboxState.Received))}}, {{Column(nameof(InboxState.ReceiveCount))}})
                VALUES ({0}, {1}, {2}, {3}, 0)
                ON CONFLICT DO NOTHING
                """,
                [messageId, consumerId, Guid.CreateVersion7(), clock.GetUtcNow().UtcDateTime],
                cancellationToken);
        }

        var rows = await dbContext.Set<InboxState>()
            .FromSqlRaw(
                $$"""
                SELECT * FROM {{table}}
                WHERE {{Column(nameof(InboxState.MessageId))}} = {0} AND {{Column(nameof(InboxState.ConsumerId))}} = {1}
                FOR UPDATE
                """,
                messageId,
                consumerId)
            .ToListAsync(cancellationToken);
        return rows.Single();
    }
}
