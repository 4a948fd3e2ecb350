using System.Security.Claims;
using EShop.Defaults;

namespace EShop.Ordering.Orders;

/// <summary>Who may see an order.</summary>
internal static class OrderAccess
{
    public static bool IsAllowed(Order order, ClaimsPrincipal caller) => caller.OrderId is { } only ? only == order.Id : caller.UserId == order.OwnerId || caller.IsStaff;
}
