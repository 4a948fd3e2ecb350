using System.Text.Json;
using EShop.Contracts;
using EShop.Notifications.Contacts;
using EShop.Notifications.Data;
using EShop.Notifications.Feed;
using EShop.Notifications.Outgoing;
using EShop.Notifications.Preferences;
using EShop.Notifications.Templates;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Notifications.Occasions;

/// <summary>
/// Turns occasions into an entry of the feed and messages. Runs in the transaction of the message that brought the occasion; unique keys make
/// every repetition come to nothing.
/// </summary>
internal sealed class OccasionDesk(NotificationsContext db, ContactBook contacts, PreferenceBook preferences, TimeProvider clock)
{
    /// <summary>Tells the owner of an account, at the contacts of the account.</summary>
    public async Task TellUserAsync(IPublishEndpoint publisher, Occasion occasion, CancellationToken cancellationToken)
    {
        var contact = await contacts.LockAsync(occasion.UserId, cancellationToken);
        await WriteAsync(publisher, contact, occasion, contact.Email, contact.Phone, cancellationToken);
    }

    /// <summary>Tells the owner of an account, at contacts of the event's own: those of an account may be what is being changed.</summary>
    public async Task TellAtAsync(
        IPublishEndpoint publisher,
        Occasion occasion,
        string? email,
        string? phone,
        CancellationToken cancellationToken)
        => await WriteAsync(publisher, await contacts.LockAsync(occasion.UserId, cancellationToken), occasion, email, phone, cancellationToken);

    /// <summary>Tells about an order, at the order's contacts. Until the order is heard of, it waits.</summary>
    public async Task TellBuyerAsync(IPublishEndpoint publisher, Occasion occasion, CancellationToken cancellationToken)
    {
        var orderId = occasion.OrderId ?? throw new ArgumentException("An order's occasion names the order.", nameof(occasion));
        var owner = await contacts.LockAsync(occasion.UserId, cancellationToken);
        if (owner.ErasedAt is not null)
        {
            return;
        }

        var order = await contacts.LockOrderAsync(orderId, occasion.UserId, cancellationToken);
        if (order.PlacedAt is null)
        {
            var json = JsonSerializer.Serialize(occasion);
            await db.Database.ExecuteSqlAsync(
                $"""
                insert into waiting_occasions (event_key, order_id, occasion, happened_at)
                values ({occasion.EventKey}, {orderId}, {json}, {occasion.HappenedAt.ToUniversalTime()})
                on conflict do nothing
                """,
                cancellationToken);
            return;
        }

        await WriteAsync(
            publisher,
            owner,
            occasion with { OrderNumber = order.Number, Locale = order.Locale },
            order.Email,
            order.Phone,
            cancellationToken);
    }

    /// <summary>Learns whom to write to about an order, tells that it was taken, and what has waited for it.</summary>
    public async Task OpenOrderAsync(IPublishEndpoint publisher, OrderPlaced message, CancellationToken cancellationToken)
    {
        var owner = await contacts.LockAsync(message.OwnerId, cancellationToken);
        if (owner.ErasedAt is not null)
        {
            return;
        }

        var order = await contacts.LockOrderAsync(message.OrderId, message.OwnerId, cancellationToken);
        if (order.PlacedAt is null)
        {
            order.Number = message.OrderNumber;
            order.Email = message.ContactEmail ?? (message.ContactPhone is null ? owner.Email : null);
            order.Phone = message.ContactPhone ?? (message.ContactEmail is null ? owner.Phone : null);
            order.Locale = message.Locale;
            order.PlacedAt = message.PlacedAt.ToUniversalTime();
            await db.SaveChangesAsync(cancellationToken);
        }

        await TellBuyerAsync(publisher, Placed(message), cancellationToken);
        var waiting = await db.WaitingOccasions
            .Where(w => w.OrderId == message.OrderId)
            .OrderBy(w => w.HappenedAt).ThenBy(w => w.EventKey)
            .ToListAsync(cancellationToken);
        foreach (var row in waiting)
        {
            await TellBuyerAsync(publisher, JsonSerializer.Deserialize<Occasion>(row.Occasion)!, cancellationToken);
        }

        db.WaitingOccasions.RemoveRange(waiting);
        await db.SaveChangesAsync(cancellationToken);
    }

    private static Occasion Placed(OrderPlaced message)
        => new(NotificationKind.OrderPlaced, $"order-placed:{message.OrderId}", message.OwnerId, message.PlacedAt)
        {
            OrderId = message.OrderId,
            Amount = message.GrandTotal,
            Currency = message.Currency,
            Lines = [.. message.Lines.Select(l => new OccasionLine(l.Name, l.Quantity, l.Total))],
        };

    private async Task WriteAsync(
        IPublishEndpoint publisher,
        Contact owner,
        Occasion occasion,
        string? email,
        string? phone,
        CancellationToken cancellationToken)
    {
        if (owner.ErasedAt is not null)
        {
            return;
        }

        var text = TemplateBook.Render(occasion with { Name = occasion.Name ?? owner.DisplayName });
        var now = clock.GetUtcNow();
        var entryId = Guid.CreateVersion7(now);
        var filed = await db.Database.ExecuteSqlAsync(
            $"""
            insert into notifications (id, user_id, event_key, kind, title, body, order_id, product_id, created_at, is_read)
            values ({entryId}, {occasion.UserId}, {occasion.EventKey}, {(int)occasion.Kind}, {text.Subject}, {text.Summary},
                    {occasion.OrderId}, {occasion.ProductId}, {now}, false)
            on conflict do nothing
            """,
            cancellationToken);
        if (filed == 1)
        {
            await publisher.Publish(new NotificationFiled(entryId, occasion.UserId), cancellationToken);
        }

        foreach (var (channel, recipient) in await preferences.ChooseAsync(occasion, email, phone, cancellationToken))
        {
            var body = channel == NotificationChannel.Email ? text.Text : text.Short;
            var html = channel == NotificationChannel.Email ? text.Html : null;
            await db.Database.ExecuteSqlAsync(
                $"""
                insert into outgoing_messages
                  (id, event_key, channel, recipient, kind, user_id, order_id, subject, text, html, status, attempts, due_at, expires_at, created_at)
                values ({Guid.CreateVersion7(now)}, {occasion.EventKey}, {(int)channel}, {recipient}, {(int)occasion.Kind}, {occasion.UserId},
                        {occasion.OrderId}, {text.Subject}, {body}, {html}, {(int)OutgoingMessageStatus.Pending}, 0, {now},
                        {occasion.ExpiresAt?.ToUniversalTime()}, {now})
                on conflict do nothing
                """,
                cancellationToken);
        }
    }
}
