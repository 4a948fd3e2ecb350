using System.Runtime.CompilerServices;
using System.Security.Claims;
using EShop.Defaults;

namespace EShop.Ordering.Orders;

[SubscriptionType]
internal static partial class OrderSubscriptions
{
    /// <summary>Where an order stands, then every change of it once and in order, until nothing can follow.</summary>
    [Authorize]
    [Subscribe(With = nameof(SubscribeToOrderAsync))]
    public static OrderHistoryEntry OrderStatusChanged([ID<Order>] Guid orderId, [EventMessage] OrderHistoryEntry change) => change;

    /// <summary>Where each of the caller's orders under way stands, then every change of any of the caller's orders once.</summary>
    [Authorize]
    [Subscribe(With = nameof(SubscribeToMyOrdersAsync))]
    public static OrderHistoryEntry MyOrdersChanged([EventMessage] OrderHistoryEntry change) => change;

    [GraphQLIgnore]
    public static async IAsyncEnumerable<OrderHistoryEntry> SubscribeToMyOrdersAsync(
        ClaimsPrincipal caller,
        [Service] OwnOrdersFeed feed,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var entry in feed.FollowAsync(caller, cancellationToken))
        {
            yield return entry;
        }
    }

    [GraphQLIgnore]
    public static async IAsyncEnumerable<OrderHistoryEntry> SubscribeToOrderAsync(
        Guid orderId,
        ClaimsPrincipal caller,
        [Service] OrderFeed feed,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var entry in feed.FollowAsync(orderId, caller, cancellationToken))
        {
            yield return entry;
        }
    }
}
