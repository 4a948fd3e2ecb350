using System.Security.Claims;
using EShop.Defaults;
using EShop.Ordering.Checkout;
using EShop.Ordering.Orders;

namespace EShop.Ordering.Returns;

[MutationType]
internal static partial class ReturnMutations
{
    /// <summary>Asks to send delivered goods back.</summary>
    /// <param name="reason">Why; 1 to 500 characters.</param>
    [Authorize]
    [Error<OrderNotFoundException>]
    [Error<ReturnNotPossibleException>]
    public static Task<OrderReturn> RequestReturnAsync(
        [ID<Order>] Guid orderId,
        IReadOnlyList<ReturnLineInput> lines,
        string reason,
        ClaimsPrincipal caller,
        [Service] ReturnDesk desk,
        CancellationToken cancellationToken)
        => desk.RequestAsync(orderId, lines, reason, caller, cancellationToken);

    /// <summary>Agrees to take goods back.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<ReturnNotFoundException>]
    [Error<ReturnTransitionException>]
    public static Task<OrderReturn> ApproveReturnAsync(
        [ID<OrderReturn>] Guid returnId,
        string? note,
        [Service] ReturnDesk desk,
        CancellationToken cancellationToken)
        => desk.MoveAsync(returnId, OrderReturnState.Approved, note, restock: false, cancellationToken);

    /// <summary>Refuses to take goods back.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<ReturnNotFoundException>]
    [Error<ReturnTransitionException>]
    public static Task<OrderReturn> RefuseReturnAsync(
        [ID<OrderReturn>] Guid returnId,
        string? note,
        [Service] ReturnDesk desk,
        CancellationToken cancellationToken)
        => desk.MoveAsync(returnId, OrderReturnState.Refused, note, restock: false, cancellationToken);

    /// <summary>Says that the goods are back.</summary>
    /// <param name="restock">Whether they are fit to be sold again.</param>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<ReturnNotFoundException>]
    [Error<ReturnTransitionException>]
    public static Task<OrderReturn> ReceiveReturnAsync(
        [ID<OrderReturn>] Guid returnId,
        string? note,
        [Service] ReturnDesk desk,
        CancellationToken cancellationToken,
        bool restock = true)
        => desk.MoveAsync(returnId, OrderReturnState.Received, note, restock, cancellationToken);
}
