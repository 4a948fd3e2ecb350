using System.Security.Claims;
using EShop.Defaults;
using EShop.Notifications.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Notifications.Feed;

[QueryType]
public static partial class NotificationQueries
{
    /// <summary>The caller's feed, the latest first.</summary>
    [Authorize]
    [UseConnection(IncludeTotalCount = true, MaxPageSize = 100)]
    [UseFiltering]
    public static async Task<PageConnection<Notification>> GetNotificationsAsync(
        ClaimsPrincipal caller,
        PagingArguments pagingArguments,
        QueryContext<Notification> query,
        NotificationsContext db,
        CancellationToken cancellationToken)
    {
        var userId = caller.UserId;
        return new(await db.Notifications
            .AsNoTracking()
            .Where(n => n.UserId == userId)
            .With(query, s => s.IfEmpty(o => o.AddDescending(n => n.CreatedAt)).AddDescending(n => n.Id))
            .ToPageAsync(pagingArguments, cancellationToken));
    }

    /// <summary>How many of the caller's notifications are not read.</summary>
    [Authorize]
    public static async Task<int> GetUnreadNotificationCountAsync(
        ClaimsPrincipal caller,
        NotificationsContext db,
        CancellationToken cancellationToken)
    {
        var userId = caller.UserId;
        return await db.Notifications.CountAsync(n => n.UserId == userId && !n.IsRead, cancellationToken);
    }

    /// <summary>One of the caller's notifications by its id.</summary>
    [Lookup]
    [NodeResolver]
    public static async Task<Notification?> GetNotificationByIdAsync(
        Guid id,
        ClaimsPrincipal caller,
        INotificationByIdDataLoader notifications,
        CancellationToken cancellationToken)
        => await notifications.LoadAsync(id, cancellationToken) is { } notification && notification.UserId == caller.UserId
            ? notification
            : null;
}
