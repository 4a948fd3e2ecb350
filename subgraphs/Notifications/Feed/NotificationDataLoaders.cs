using EShop.Notifications.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Notifications.Feed;

internal static class NotificationDataLoaders
{
    [DataLoader]
    public static async Task<Dictionary<Guid, Notification>> GetNotificationByIdAsync(
        IReadOnlyList<Guid> ids,
        NotificationsContext db,
        CancellationToken cancellationToken)
        => await db.Notifications.AsNoTracking().Where(n => ids.Contains(n.Id)).ToDictionaryAsync(n => n.Id, cancellationToken);
}
