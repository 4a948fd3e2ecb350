using System.Runtime.CompilerServices;
using System.Security.Claims;
using EShop.Defaults;
using EShop.Messaging;
using EShop.Ordering.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Ordering.Orders;

/// <summary>
/// Follows all orders of somebody, those placed later included: first where each one under way stands, then every change once, an order's changes in
/// their order. Like <see cref="OrderFeed"/> it hears a bell and reads the history.
/// </summary>
internal sealed class OwnOrdersFeed(IServiceScopeFactory scopes, Bells bells, TimeProvider clock)
{
    public async IAsyncEnumerable<OrderHistoryEntry> FollowAsync(
        ClaimsPrincipal caller,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var ownerId = caller.OrderId is null && caller.UserId is { } id
            ? id
            : throw new GraphQLException(ErrorBuilder.New()
                .SetMessage("Only a customer or a guest has orders.")
                .SetCode("AUTH_NOT_AUTHORIZED")
                .Build());
        using var bell = bells.Listen(ownerId);
        var wait = new FeedWait(caller, clock);
        var seen = new Dictionary<Guid, int>();
        for (var isFirst = true; ; isFirst = false)
        {
            wait.CheckToken();
            foreach (var entry in await ReadAsync(ownerId, seen, isFirst, cancellationToken))
            {
                yield return entry;
            }

            await wait.WaitAsync(bell.Rings, cancellationToken);
        }
    }

    private async Task<IReadOnlyList<OrderHistoryEntry>> ReadAsync(
        Guid ownerId,
        Dictionary<Guid, int> seen,
        bool isFirst,
        CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OrderingContext>();
        var orders = await db.Orders.AsNoTracking().Where(o => o.OwnerId == ownerId).ToListAsync(cancellationToken);
        var changed = orders.Where(o => o.Version > seen.GetValueOrDefault(o.Id)).ToDictionary(o => o.Id);
        var ids = changed.Values.Where(o => !isFirst || !OrderTransitions.IsOver(o)).Select(o => o.Id).ToArray();
        var history = await db.OrderHistory
            .AsNoTracking()
            .Where(e => ids.Contains(e.OrderId))
            .OrderBy(e => e.OccurredAt)
            .ThenBy(e => e.OrderId)
            .ThenBy(e => e.Version)
            .ToListAsync(cancellationToken);
        var news = history.Where(e => IsNews(e, changed[e.OrderId].Version, seen, isFirst)).ToList();
        foreach (var order in changed.Values)
        {
            seen[order.Id] = order.Version;
        }

        return news;
    }

    /// <summary>Of what was there before, the newest entry alone tells where the order stands.</summary>
    private static bool IsNews(OrderHistoryEntry entry, int newest, Dictionary<Guid, int> seen, bool isFirst)
        => isFirst ? entry.Version == newest : entry.Version <= newest && entry.Version > seen.GetValueOrDefault(entry.OrderId);
}
