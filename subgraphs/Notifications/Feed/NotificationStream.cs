using System.Runtime.CompilerServices;
using System.Security.Claims;
using EShop.Defaults;
using EShop.Notifications.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Notifications.Feed;

/// <summary>Follows the caller's own feed until the token expires.</summary>
internal sealed class NotificationStream(IServiceScopeFactory scopes, NotificationBells bells, TimeProvider clock)
{
    public async IAsyncEnumerable<Notification> FollowAsync(
        ClaimsPrincipal caller,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (caller.UserId is not { } userId)
        {
            yield break;
        }

        using var listener = bells.Listen(userId);
        var expiresAt = caller.FindFirstValue("exp") is { } text && long.TryParse(text, out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : DateTimeOffset.MaxValue;
        while (await NextAsync(listener, expiresAt, cancellationToken) is { } id)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<NotificationsContext>();
            var notification = await db.Notifications
                .AsNoTracking()
                .SingleOrDefaultAsync(n => n.Id == id && n.UserId == userId, cancellationToken);
            if (notification is not null)
            {
                yield return notification;
            }
        }

        throw new GraphQLException(ErrorBuilder.New()
            .SetMessage("The access token expired: subscribe again with a new one.")
            .SetCode("AUTH_TOKEN_EXPIRED")
            .Build());
    }

    private async Task<Guid?> NextAsync(NotificationBells.Listener listener, DateTimeOffset expiresAt, CancellationToken cancellationToken)
    {
        var left = expiresAt - clock.GetUtcNow();
        if (left <= TimeSpan.Zero)
        {
            return null;
        }

        // A timer takes no more than some weeks.
        using var timeout = new CancellationTokenSource(left < TimeSpan.FromDays(30) ? left : TimeSpan.FromDays(30), clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        try
        {
            return await listener.Ids.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }
}
