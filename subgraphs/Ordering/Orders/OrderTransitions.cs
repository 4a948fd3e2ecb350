namespace EShop.Ordering.Orders;

/// <summary>The state machines of an order's axes, as tables.</summary>
public static class OrderTransitions
{
    private static readonly Dictionary<OrderStatus, OrderStatus[]> s_status = new()
    {
        [OrderStatus.Pending] = [OrderStatus.Confirmed, OrderStatus.Cancelled, OrderStatus.Expired, OrderStatus.Rejected],
        [OrderStatus.Confirmed] = [OrderStatus.Completed, OrderStatus.Cancelled],
        [OrderStatus.Completed] = [OrderStatus.Cancelled],
        [OrderStatus.Cancelled] = [],
        [OrderStatus.Expired] = [],
        [OrderStatus.Rejected] = [],
    };

    private static readonly Dictionary<OrderPaymentStatus, OrderPaymentStatus[]> s_payment = new()
    {
        [OrderPaymentStatus.None] =
            [OrderPaymentStatus.ActionRequired, OrderPaymentStatus.Authorized, OrderPaymentStatus.Failed, OrderPaymentStatus.Voided],
        [OrderPaymentStatus.ActionRequired] = [OrderPaymentStatus.Authorized, OrderPaymentStatus.Failed, OrderPaymentStatus.Voided],
        [OrderPaymentStatus.Authorized] = [OrderPaymentStatus.Captured, OrderPaymentStatus.Voided, OrderPaymentStatus.Failed],
        [OrderPaymentStatus.Captured] = [OrderPaymentStatus.PartiallyRefunded, OrderPaymentStatus.Refunded],
        [OrderPaymentStatus.PartiallyRefunded] = [OrderPaymentStatus.PartiallyRefunded, OrderPaymentStatus.Refunded],
        [OrderPaymentStatus.Refunded] = [],
        [OrderPaymentStatus.Voided] = [],
        [OrderPaymentStatus.Failed] = [OrderPaymentStatus.Voided],
    };

    public static bool IsAllowed(OrderStatus from, OrderStatus to) => s_status[from].Contains(to);

    public static bool IsAllowed(OrderPaymentStatus from, OrderPaymentStatus to) => s_payment[from].Contains(to);

    /// <summary>True when nothing follows but a refund.</summary>
    public static bool IsFinal(OrderStatus status) => status is not (OrderStatus.Pending or OrderStatus.Confirmed);
}
