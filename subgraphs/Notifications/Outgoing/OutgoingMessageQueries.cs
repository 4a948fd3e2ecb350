using EShop.Defaults;
using EShop.Notifications.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Notifications.Outgoing;

[QueryType]
public static partial class OutgoingMessageQueries
{
    /// <summary>The messages that left or are to leave the shop, the latest first.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [UseConnection(IncludeTotalCount = true, MaxPageSize = 100)]
    [UseFiltering]
    [UseSorting]
    public static async Task<PageConnection<OutgoingMessage>> GetOutgoingMessagesAsync(
        PagingArguments pagingArguments,
        QueryContext<OutgoingMessage> query,
        NotificationsContext db,
        CancellationToken cancellationToken)
        => new(await db.OutgoingMessages
            .AsNoTracking()
            .With(query, s => s.IfEmpty(o => o.AddDescending(m => m.CreatedAt)).AddDescending(m => m.Id))
            .ToPageAsync(pagingArguments, cancellationToken));
}
