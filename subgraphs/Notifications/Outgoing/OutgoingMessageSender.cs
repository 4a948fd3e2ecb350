using EShop.Notifications.Data;
using EShop.Notifications.Outgoing.Delivery;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EShop.Notifications.Outgoing;

/// <summary>
/// Sends what is due. A message is claimed by moving its due time on and counting the try, in a transaction of its own: nobody else takes it
/// meanwhile, and a process that dies while it sends leaves one that is tried again later. So a message may be sent twice, with the same id.
/// </summary>
internal sealed partial class OutgoingMessageSender(
    IServiceScopeFactory scopes,
    IServiceProvider carriers,
    IOptions<DeliveryOptions> options,
    TimeProvider clock,
    ILogger<OutgoingMessageSender> logger)
{
    private static readonly TimeSpan s_lease = TimeSpan.FromMinutes(5);

    /// <returns>How many were tried.</returns>
    public async Task<int> SendDueAsync(CancellationToken cancellationToken)
    {
        var tried = 0;
        while (await ClaimAsync(cancellationToken) is { } message)
        {
            tried++;
            await SendAsync(message, cancellationToken);
        }

        return tried;
    }

    /// <summary>How long to wait after a number of failed tries: twice as long each time.</summary>
    public static TimeSpan BackOff(int attempts)
        => TimeSpan.FromSeconds(Math.Min(30 * Math.Pow(2, attempts - 1), TimeSpan.FromHours(6).TotalSeconds));

    private async Task<OutgoingMessage?> ClaimAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NotificationsContext>();
        var now = clock.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var due = await db.OutgoingMessages
            .FromSql($"""
                select * from outgoing_messages
                where status = {(int)OutgoingMessageStatus.Pending} and due_at <= {now}
                order by due_at limit 1 for update skip locked
                """)
            .ToListAsync(cancellationToken);
        if (due is not [var message])
        {
            return null;
        }

        message.Attempts++;
        message.DueAt = now + s_lease;
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return message;
    }

    private async Task SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        if (message.ExpiresAt <= clock.GetUtcNow())
        {
            await SettleAsync(message, OutgoingMessageStatus.Discarded, null, cancellationToken);
            return;
        }

        try
        {
            await carriers.GetRequiredKeyedService<IMessageCarrier>(message.Channel).SendAsync(message, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            var isDead = exception is UndeliverableException || message.Attempts >= options.Value.MaxAttempts;
            LogFailed(message.Id, message.Channel, message.Attempts, exception.GetType().Name);
            await SettleAsync(message, isDead ? OutgoingMessageStatus.Dead : OutgoingMessageStatus.Pending, exception.GetType().Name, cancellationToken);
            return;
        }

        await SettleAsync(message, OutgoingMessageStatus.Sent, null, cancellationToken);
    }

    /// <summary>Only while the claim holds: an erased message, or one that another has taken since, is left alone.</summary>
    private async Task SettleAsync(OutgoingMessage message, OutgoingMessageStatus status, string? error, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NotificationsContext>();
        var now = clock.GetUtcNow();
        DateTimeOffset? sentAt = status == OutgoingMessageStatus.Sent ? now : null;
        var dueAt = status == OutgoingMessageStatus.Pending ? now + BackOff(message.Attempts) : message.DueAt;
        var forget = status != OutgoingMessageStatus.Pending && NotificationKinds.IsSecurity(message.Kind);
        var text = forget ? null : message.Text;
        var html = forget ? null : message.Html;
        await db.OutgoingMessages
            .Where(m => m.Id == message.Id && m.Attempts == message.Attempts && m.Status == OutgoingMessageStatus.Pending)
            .ExecuteUpdateAsync(
                s => s
                    .SetProperty(m => m.Status, status)
                    .SetProperty(m => m.LastError, error)
                    .SetProperty(m => m.DueAt, dueAt)
                    .SetProperty(m => m.SentAt, sentAt)
                    .SetProperty(m => m.Text, text)
                    .SetProperty(m => m.Html, html),
                cancellationToken);
    }

    [LoggerMessage(EventId = 7101, Level = LogLevel.Warning, Message = "Message {MessageId} could not be sent by {Channel} at try {Attempt}: {Error}.")]
    private partial void LogFailed(Guid messageId, NotificationChannel channel, int attempt, string error);
}
