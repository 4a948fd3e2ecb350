using EShop.Messaging.Store;
using MassTransit;
using MassTransit.EntityFrameworkCoreIntegration;
using MassTransit.Middleware;
using MassTransit.Middleware.Outbox;
using Microsoft.EntityFrameworkCore;

namespace EShop.Messaging.Inbox;

/// <summary>
/// The outbox of one message at one consumer. What the consumer sends becomes rows beside its inbox row; the base class
/// replaces the send and publish providers so that every way of sending ends in <see cref="AddSend{T}"/>.
/// </summary>
internal sealed class InboxConsumeContext<TMessage>(
    ConsumeContext<TMessage> context,
    OutboxConsumeOptions options,
    IServiceProvider provider,
    DbContext dbContext,
    InboxState inbox,
    TimeProvider clock)
    : OutboxConsumeContextProxy<TMessage>(context, options, provider), OpenTransaction
    where TMessage : class
{
    public DbContext DbContext => dbContext;

    /// <summary>A scheduled message was added: the scheduler must look again after the commit.</summary>
    public bool HasScheduled { get; private set; }

    /// <summary>Consumer and state are through; what fails from here on is the commit.</summary>
    public bool IsReadyToCommit { get; private set; }

    public override bool ContinueProcessing { get; set; } = true;

    public override bool IsMessageConsumed => inbox.Consumed.HasValue;

    public override bool IsOutboxDelivered => inbox.Delivered.HasValue;

    public override int ReceiveCount => inbox.ReceiveCount;

    public override long? LastSequenceNumber => inbox.LastSequenceNumber;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private IQueryable<OutboxMessage> Rows => dbContext.Set<OutboxMessage>()
        .Where(x => x.InboxMessageId == inbox.MessageId && x.InboxConsumerId == inbox.ConsumerId);

    public override Task AddSend<T>(SendContext<T> context)
    {
        var row = StoredMessageFactory.Create(context, clock);
        if (row is OutboxMessage message)
        {
            message.InboxMessageId = inbox.MessageId;
            message.InboxConsumerId = inbox.ConsumerId;
        }
        else
        {
            HasScheduled = true;
        }

        dbContext.Add(row);
        return Task.CompletedTask;
    }

    /// <summary>Nothing to send is the common case, and ends the work in this very transaction.</summary>
    public override async Task SetConsumed()
    {
        inbox.Consumed = Now;
        await dbContext.SaveChangesAsync(CancellationToken);

        if (!dbContext.ChangeTracker.Entries<OutboxMessage>().Any())
        {
            await SetDelivered();
        }

        IsReadyToCommit = true;
    }

    /// <summary>Rows have done their work once delivered, so they go in the same transaction.</summary>
    public override async Task SetDelivered()
    {
        inbox.Delivered = Now;
        await dbContext.SaveChangesAsync(CancellationToken);
        await RemoveOutboxMessages();
        ContinueProcessing = false;
    }

    public override async Task<List<OutboxMessageContext>> LoadOutboxMessages()
    {
        var last = inbox.LastSequenceNumber ?? 0;
        var rows = await Rows.AsNoTracking()
            .Where(x => x.SequenceNumber > last)
            .OrderBy(x => x.SequenceNumber)
            .Take(Options.MessageDeliveryLimit)
            .ToListAsync(CancellationToken);
        return [.. rows];
    }

    public override Task NotifyOutboxMessageDelivered(OutboxMessageContext message)
    {
        inbox.LastSequenceNumber = message.SequenceNumber;
        return Task.CompletedTask;
    }

    public override Task RemoveOutboxMessages() => Rows.ExecuteDeleteAsync(CancellationToken);
}
