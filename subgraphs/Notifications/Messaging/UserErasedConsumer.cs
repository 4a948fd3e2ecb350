using EShop.Contracts;
using EShop.Notifications.Contacts;
using EShop.Notifications.Data;
using EShop.Notifications.Outgoing;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Notifications.Messaging;

/// <summary>Forgets a user: feed, contacts and preferences go; what was written to them keeps neither recipient nor text, and nothing more is sent.</summary>
internal sealed class UserErasedConsumer(NotificationsContext db, ContactBook contacts) : IConsumer<UserErased>
{
    public async Task Consume(ConsumeContext<UserErased> context)
    {
        var userId = context.Message.UserId;
        var cancellationToken = context.CancellationToken;
        var contact = await contacts.LockAsync(userId, cancellationToken);
        contact.Email = null;
        contact.Phone = null;
        contact.DisplayName = null;
        contact.ErasedAt ??= context.Message.ErasedAt.ToUniversalTime();
        await db.SaveChangesAsync(cancellationToken);
        await db.WaitingOccasions
            .Where(w => db.OrderContacts.Any(o => o.OrderId == w.OrderId && o.OwnerId == userId))
            .ExecuteDeleteAsync(cancellationToken);
        await db.OrderContacts.Where(o => o.OwnerId == userId).ExecuteUpdateAsync(
            s => s.SetProperty(o => o.Email, (string?)null).SetProperty(o => o.Phone, (string?)null),
            cancellationToken);
        await db.Notifications.Where(n => n.UserId == userId).ExecuteDeleteAsync(cancellationToken);
        await db.Preferences.Where(p => p.UserId == userId).ExecuteDeleteAsync(cancellationToken);

        // The recipient is part of the unique key: each keeps a place of its own.
        await db.Database.ExecuteSqlAsync(
            $"""
            update outgoing_messages
            set recipient = 'erased-' || id, subject = '', text = null, html = null, last_error = null,
                status = case when status = {(int)OutgoingMessageStatus.Sent} then status else {(int)OutgoingMessageStatus.Discarded} end
            where user_id = {userId}
            """,
            cancellationToken);
    }
}
