using System.Security.Claims;
using EShop.Defaults;
using EShop.Ordering.Access;
using EShop.Ordering.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Ordering.Orders;

[QueryType]
internal static partial class OrderQueries
{
    /// <summary>An order by its id; the caller's own, or any for staff.</summary>
    [Lookup]
    [NodeResolver]
    [Authorize]
    public static async Task<Order?> GetOrderByIdAsync(
        Guid id,
        ClaimsPrincipal caller,
        IOrderByIdDataLoader orders,
        CancellationToken cancellationToken)
        => await orders.LoadAsync(id, cancellationToken) is { } order && OrderAccess.IsAllowed(order, caller) ? order : null;

    /// <summary>An order by its number; the caller's own, any for staff, or a guest's for whoever knows its secret.</summary>
    /// <param name="secret">What the guest's checkout answered with.</param>
    public static async Task<Order?> GetOrderByNumberAsync(
        string number,
        string? secret,
        ClaimsPrincipal caller,
        OrderingContext db,
        [Service] OrderGate gate,
        CancellationToken cancellationToken)
        => secret is not null
            ? await gate.OpenAsync(number, secret, cancellationToken)
            : await db.Orders.AsNoTracking().FirstOrDefaultAsync(o => o.Number == number, cancellationToken) is { } order
                && OrderAccess.IsAllowed(order, caller)
                    ? order
                    : null;

    /// <summary>The caller's orders, the newest first; everybody's for staff.</summary>
    [Authorize]
    [UseConnection(IncludeTotalCount = true, MaxPageSize = 100)]
    public static async Task<PageConnection<Order>> GetOrdersAsync(
        ClaimsPrincipal caller,
        OrderFilter? where,
        PagingArguments pagingArguments,
        OrderingContext db,
        CancellationToken cancellationToken,
        OrderSort sort = OrderSort.Newest)
    {
        var ownerId = caller.UserId;
        var isStaff = caller.IsStaff;
        var only = caller.OrderId;
        var visible = db.Orders.AsNoTracking().Where(o => only == null ? isStaff || o.OwnerId == ownerId : o.Id == only);
        return new PageConnection<Order>(await (where?.Apply(visible) ?? visible).Sort(sort).ToPageAsync(pagingArguments, cancellationToken));
    }
}
