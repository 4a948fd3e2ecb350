using EShop.Messaging.BusOutbox;
using EShop.Messaging.Inbox;
using EShop.Messaging.Store;
using MassTransit;
using MassTransit.Middleware;
using MassTransit.Middleware.Outbox;
using MassTransit.Scheduling;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EShop.Messaging.Scheduling;

/// <summary>
/// Schedules by writing rows. Inside the inbox's transaction both scheduling and cancelling are part of it, so a timer exists
/// exactly if the state that waits for it does. Outside (redelivery after a failure) the row is written at once.
/// </summary>
internal sealed class PostgresScheduleMessageProvider<TDbContext>(
    ConsumeContext context, IServiceProvider provider, MessagingSignals<TDbContext> signals, TimeProvider clock)
    : IScheduleMessageProvider
    where TDbContext : DbContext
{
    public async Task<ScheduledMessage<T>> ScheduleSend<T>(
        Uri destinationAddress, DateTime scheduledTime, T message, IPipe<SendContext<T>> pipe, CancellationToken cancellationToken)
        where T : class
    {
        var scheduled = new ScheduledSend(Guid.CreateVersion7(), ToClock(scheduledTime));
        var sendPipe = new ScheduledSendPipe<T>(pipe, scheduled);

        if (context.TryGetPayload(out OpenTransaction? _))
        {
            var endpoint = await context.GetSendEndpoint(destinationAddress);
            await endpoint.Send(message, sendPipe, cancellationToken);
        }
        else
        {
            await using var scope = provider.CreateAsyncScope();
            var dbContext = scope.ServiceProvider.GetRequiredService<TDbContext>();
            var endpoint = await new OutboxSendEndpointProvider(
                    new AddToContext(dbContext, scope.ServiceProvider, clock), context.ReceiveContext.SendEndpointProvider)
                .GetSendEndpoint(destinationAddress);
            await endpoint.Send(message, sendPipe, cancellationToken);
            await dbContext.SaveChangesAsync(cancellationToken);
            signals.Scheduled.Set();
        }

        return new ScheduledMessageHandle<T>(scheduled.TokenId, scheduled.DueAt, destinationAddress, message);
    }

    public async Task CancelScheduledSend(Guid tokenId, CancellationToken cancellationToken)
    {
        if (context.TryGetPayload(out OpenTransaction? transaction))
        {
            await CancelAsync(transaction.DbContext, tokenId, cancellationToken);
            return;
        }

        await using var scope = provider.CreateAsyncScope();
        await CancelAsync(scope.ServiceProvider.GetRequiredService<TDbContext>(), tokenId, cancellationToken);
    }

    public Task CancelScheduledSend(Uri destinationAddress, Guid tokenId, CancellationToken cancellationToken) =>
        CancelScheduledSend(tokenId, cancellationToken);

    private static async Task CancelAsync(DbContext dbContext, Guid tokenId, CancellationToken cancellationToken)
    {
        var rows = dbContext.Set<ScheduledMessageRow>();
        if (rows.Local.FirstOrDefault(row => row.TokenId == tokenId) is { } unsaved
            && dbContext.Entry(unsaved).State == EntityState.Added)
        {
            rows.Remove(unsaved);
            return;
        }

        await rows.Where(row => row.TokenId == tokenId).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>State machines add their delays to the system's clock; what counts is ours.</summary>
    private DateTime ToClock(DateTime scheduledTime)
    {
        var time = scheduledTime.ToUniversalTime();
        return clock == TimeProvider.System
            ? time
            : clock.GetUtcNow().UtcDateTime + (time - TimeProvider.System.GetUtcNow().UtcDateTime);
    }

    private sealed class AddToContext(DbContext dbContext, IServiceProvider provider, TimeProvider clock) : OutboxSendContext
    {
        public Task AddSend<T>(SendContext<T> context)
            where T : class
        {
            dbContext.Add(StoredMessageFactory.Create(context, clock));
            return Task.CompletedTask;
        }

        public object? GetService(Type serviceType) => provider.GetService(serviceType);
    }
}
