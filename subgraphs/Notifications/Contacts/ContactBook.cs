using EShop.Notifications.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Notifications.Contacts;

/// <summary>
/// Keeps contacts. Callers are inside a transaction; rows are locked, the user's before the order's, so that news of one user that come at
/// once do not miss one another and nothing is written to somebody who is being forgotten.
/// </summary>
internal sealed class ContactBook(NotificationsContext db)
{
    public async Task<Contact> LockAsync(Guid userId, CancellationToken cancellationToken)
    {
        await db.Database.ExecuteSqlAsync($"insert into contacts (user_id) values ({userId}) on conflict do nothing", cancellationToken);
        return await db.Contacts.FromSql($"select * from contacts where user_id = {userId} for update").SingleAsync(cancellationToken);
    }

    public async Task<OrderContact> LockOrderAsync(Guid orderId, Guid ownerId, CancellationToken cancellationToken)
    {
        await db.Database.ExecuteSqlAsync(
            $"insert into order_contacts (order_id, owner_id) values ({orderId}, {ownerId}) on conflict do nothing",
            cancellationToken);
        return await db.OrderContacts.FromSql($"select * from order_contacts where order_id = {orderId} for update").SingleAsync(cancellationToken);
    }

    /// <returns>False when the account is deleted.</returns>
    public async Task<bool> LearnAsync(
        Guid userId,
        string? email,
        string? phone,
        string? displayName,
        DateTimeOffset knownAt,
        CancellationToken cancellationToken)
    {
        var contact = await LockAsync(userId, cancellationToken);
        if (contact.ErasedAt is not null)
        {
            return false;
        }

        if (contact.KnownAt is null || contact.KnownAt < knownAt)
        {
            contact.Email = email;
            contact.Phone = phone;
            contact.DisplayName = displayName;
            contact.KnownAt = knownAt.ToUniversalTime();
            await db.SaveChangesAsync(cancellationToken);
        }

        return true;
    }
}
