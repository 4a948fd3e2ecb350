using EShop.Ordering.Orders;

namespace EShop.Ordering.Returns;

/// <summary>The state machine of a return, as a table, and what an order with several of them shows.</summary>
internal static class ReturnTransitions
{
    private static readonly Dictionary<OrderReturnState, OrderReturnState[]> s_table = new()
    {
        [OrderReturnState.Requested] = [OrderReturnState.Approved, OrderReturnState.Refused],
        [OrderReturnState.Approved] = [OrderReturnState.Received],
        [OrderReturnState.Refused] = [],
        [OrderReturnState.Received] = [OrderReturnState.Refunded],
        [OrderReturnState.Refunded] = [],
    };

    public static bool IsAllowed(OrderReturnState from, OrderReturnState to) => s_table[from].Contains(to);

    /// <summary>The return that waits for most decides.</summary>
    public static OrderReturnStatus AxisOf(IReadOnlyCollection<OrderReturnState> returns)
        => returns.Contains(OrderReturnState.Requested) ? OrderReturnStatus.Requested
            : returns.Contains(OrderReturnState.Approved) ? OrderReturnStatus.Approved
            : returns.Contains(OrderReturnState.Received) ? OrderReturnStatus.Received
            : returns.Contains(OrderReturnState.Refunded) ? OrderReturnStatus.Refunded
            : OrderReturnStatus.None;
}
