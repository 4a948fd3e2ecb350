using System.Security.Claims;
using EShop.Defaults;
using EShop.Ordering.Checkout;
using EShop.Ordering.Orders;

namespace EShop.Ordering.Refunds;

[MutationType]
internal static partial class RefundMutations
{
    /// <summary>Gives back what was paid, in full or in part; never more than was paid.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<OrderNotFoundException>]
    [Error<RefundNotPossibleException>]
    public static Task<Order> RefundOrderAsync(
        RefundOrderInput input,
        ClaimsPrincipal caller,
        [Service] RefundDesk desk,
        CancellationToken cancellationToken)
        => desk.RefundAsync(input, caller.UserId, cancellationToken);
}
