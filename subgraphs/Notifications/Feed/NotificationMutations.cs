using System.Security.Claims;
using EShop.Defaults;
using EShop.Notifications.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Notifications.Feed;

[MutationType]
public static partial class NotificationMutations
{
    /// <summary>Marks one of the caller's notifications as read. Once read, it keeps the time of the first reading.</summary>
    [Authorize]
    [Error<NotificationNotFoundException>]
    public static async Task<Notification> MarkNotificationReadAsync(
        [ID<Notification>] Guid id,
        ClaimsPrincipal caller,
        NotificationsContext db,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var userId = caller.UserId;
        var now = clock.GetUtcNow();
        await db.Notifications
            .Where(n => n.Id == id && n.UserId == userId && !n.IsRead)
            .ExecuteUpdateAsync(s => s.SetProperty(n => n.IsRead, true).SetProperty(n => n.ReadAt, now), cancellationToken);
        return await db.Notifications.AsNoTracking().SingleOrDefaultAsync(n => n.Id == id && n.UserId == userId, cancellationToken)
            ?? throw new NotificationNotFoundException(id);
    }

    /// <summary>Marks all of the caller's notifications as read.</summary>
    [Authorize]
    [UseMutationConvention(PayloadFieldName = "markedCount")]
    public static async Task<int> MarkAllNotificationsReadAsync(
        ClaimsPrincipal caller,
        NotificationsContext db,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var userId = caller.UserId;
        var now = clock.GetUtcNow();
        return await db.Notifications
            .Where(n => n.UserId == userId && !n.IsRead)
            .ExecuteUpdateAsync(s => s.SetProperty(n => n.IsRead, true).SetProperty(n => n.ReadAt, now), cancellationToken);
    }
}
