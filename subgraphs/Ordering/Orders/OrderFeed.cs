using System.Runtime.CompilerServices;
using System.Security.Claims;
using System.Threading.Channels;
using EShop.Defaults;
using EShop.Ordering.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Ordering.Orders;

/// <summary>
/// Follows orders. The message is the bell, the history is the tape: whenever a bell rings, or nothing was heard for a while, what is new in the
/// history is read and given once. So messages that overtake one another, a gap between reading and subscribing, or a broker that restarts
/// lose nothing.
/// </summary>
internal sealed class OrderFeed(IServiceScopeFactory scopes, OrderBells bells, TimeProvider clock)
{
    private static readonly TimeSpan s_tick = TimeSpan.FromSeconds(30);

    public async IAsyncEnumerable<OrderHistoryEntry> FollowAsync(
        Guid orderId,
        ClaimsPrincipal caller,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var bell = bells.Listen(orderId);
        var expiresAt = caller.FindFirstValue("exp") is { } text && long.TryParse(text, out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : (DateTimeOffset?)null;
        var seen = 0;
        while (true)
        {
            if (clock.GetUtcNow() >= expiresAt)
            {
                throw new GraphQLException(ErrorBuilder.New()
                    .SetMessage("The access token expired: subscribe again with a new one.")
                    .SetCode("AUTH_TOKEN_EXPIRED")
                    .Build());
            }

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

            await WaitAsync(bell.Rings, expiresAt, cancellationToken);
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

    private async Task WaitAsync(ChannelReader<bool> rings, DateTimeOffset? expiresAt, CancellationToken cancellationToken)
    {
        var wait = expiresAt is { } end && end - clock.GetUtcNow() < s_tick ? end - clock.GetUtcNow() : s_tick;
        using var timeout = new CancellationTokenSource(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        try
        {
            await rings.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Nothing was heard: time to look.
        }
    }
}
