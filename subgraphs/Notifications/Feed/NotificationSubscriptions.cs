using System.Runtime.CompilerServices;
using System.Security.Claims;

namespace EShop.Notifications.Feed;

[SubscriptionType]
internal static partial class NotificationSubscriptions
{
    /// <summary>What is filed in the caller's feed from now on.</summary>
    [Authorize]
    [Subscribe(With = nameof(SubscribeToFeedAsync))]
    public static Notification NotificationReceived([EventMessage] Notification notification) => notification;

    [GraphQLIgnore]
    public static async IAsyncEnumerable<Notification> SubscribeToFeedAsync(
        ClaimsPrincipal caller,
        [Service] NotificationStream feed,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var notification in feed.FollowAsync(caller, cancellationToken))
        {
            yield return notification;
        }
    }
}
