using System.Security.Claims;
using EShop.Defaults;
using EShop.Ordering.Orders;

namespace EShop.Ordering.Customers;

[ObjectType<User>]
internal static partial class UserNode
{
    /// <summary>What the user ordered, the newest first; empty to others than the user and staff.</summary>
    [UseConnection(IncludeTotalCount = true, MaxPageSize = 100)]
    public static async Task<PageConnection<Order>> GetOrdersAsync(
        [Parent] User user,
        ClaimsPrincipal caller,
        PagingArguments pagingArguments,
        IOrdersByOwnerIdDataLoader orders,
        CancellationToken cancellationToken)
        => OrderAccess.OwnsOrStaff(user.Id, caller)
            ? new(await orders.With(pagingArguments).LoadAsync(user.Id, cancellationToken) ?? Page<Order>.Empty)
            : new(Page<Order>.Empty);
}
