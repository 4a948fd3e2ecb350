using System.Runtime.CompilerServices;
using System.Security.Claims;
using EShop.Messaging;
using EShop.Ordering.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Ordering.Orders;

/// <summary>
/// Follows orders. The message is the bell, the history is the tape: whenever a bell rings, or nothing was heard for a while, what is new in the
/// history is read and given once. So messages that overtake one another, a gap between reading and subscribing, or a broker that restarts
/// lose nothing.
/// </summary>
internal sealed class OrderFeed(IServiceScopeFactory scopes, Bells bells, TimeProvider clock)
{
    public async IAsyncEnumerable<OrderHistoryEntry> FollowAsync(
        Guid orderId,
        ClaimsPrincipal caller,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var bell = bells.Listen(orderId);
        var wait = new FeedWait(caller, clock);
        var seen = 0;
        while (true)
        {
            wait.CheckToken();
            var (entries, isFinal) = await ReadAsync(orderId, caller, seen, cancellationToken);
            foreach (var entry in entries)
            {
                seen = entry.Version;
                yield return entry;
            }

            if (isFinal)
            {
                yield break;
            }

            await wait.WaitAsync(bell.Rings, cancellationToken);
        }
    }

    private async Task<(List<OrderHistoryEntry> Entries, bool IsFinal)> ReadAsync(
        Guid orderId,
        ClaimsPrincipal caller,
        int seen,
        CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OrderingContext>();
        var order = await db.Orders.AsNoTracking().FirstOrDefaultAsync(o => o.Id == orderId, cancellationToken);
        if (order is null || !OrderAccess.IsAllowed(order, caller))
        {
            throw new GraphQLException(ErrorBuilder.New().SetMessage("The order does not exist.").SetCode("ORDER_NOT_FOUND").Build());
        }

        // The newest entry alone tells a new subscriber where the order stands.
        var history = db.OrderHistory.AsNoTracking().Where(e => e.OrderId == orderId && e.Version > seen && e.Version <= order.Version);
        var entries = seen == 0
            ? await history.OrderByDescending(e => e.Version).Take(1).ToListAsync(cancellationToken)
            : await history.OrderBy(e => e.Version).ToListAsync(cancellationToken);
        return (entries, OrderTransitions.IsOver(order));
    }
}
