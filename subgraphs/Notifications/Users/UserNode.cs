using System.Security.Claims;
using EShop.Defaults;
using EShop.Notifications.Data;
using EShop.Notifications.Feed;
using Microsoft.EntityFrameworkCore;

namespace EShop.Notifications.Users;

[ObjectType<User>]
public static partial class UserNode
{
    /// <summary>The user's feed, the latest first; empty for everybody else.</summary>
    [UseConnection(IncludeTotalCount = true, MaxPageSize = 100)]
    [UseFiltering]
    public static async Task<PageConnection<Notification>> GetNotificationsAsync(
        [Parent] User user,
        ClaimsPrincipal caller,
        PagingArguments pagingArguments,
        QueryContext<Notification> query,
        NotificationsContext db,
        CancellationToken cancellationToken)
        => caller.UserId == user.Id
            ? new(await db.Notifications
                .AsNoTracking()
                .Where(n => n.UserId == user.Id)
                .With(query, s => s.IfEmpty(o => o.AddDescending(n => n.CreatedAt)).AddDescending(n => n.Id))
                .ToPageAsync(pagingArguments, cancellationToken))
            : new(Page<Notification>.Empty);
}
