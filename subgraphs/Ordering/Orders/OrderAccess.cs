using System.Security.Claims;
using EShop.Defaults;

namespace EShop.Ordering.Orders;

/// <summary>Who may see an order.</summary>
internal static class OrderAccess
{
    public static bool IsAllowed(Order order, ClaimsPrincipal caller)
        => caller.OrderId is { } only ? only == order.Id : OwnsOrStaff(order.OwnerId, caller);

    /// <summary>Who may see all orders of an owner: nobody whose token is for one order.</summary>
    public static bool OwnsOrStaff(Guid ownerId, ClaimsPrincipal caller) => caller.OrderId is null && (caller.UserId == ownerId || caller.IsStaff);
}
