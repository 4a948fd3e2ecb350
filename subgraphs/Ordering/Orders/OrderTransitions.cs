namespace EShop.Ordering.Orders;

/// <summary>The state machines of an order's axes, as tables.</summary>
internal static class OrderTransitions
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

    // A parcel that comes back undelivered undoes what its sending did; what was delivered stays delivered.
    private static readonly Dictionary<OrderFulfilmentStatus, OrderFulfilmentStatus[]> s_fulfilment = new()
    {
        [OrderFulfilmentStatus.Unfulfilled] =
            [OrderFulfilmentStatus.Partial, OrderFulfilmentStatus.Shipped, OrderFulfilmentStatus.Delivered],
        [OrderFulfilmentStatus.Partial] =
            [OrderFulfilmentStatus.Unfulfilled, OrderFulfilmentStatus.Shipped, OrderFulfilmentStatus.Delivered],
        [OrderFulfilmentStatus.Shipped] =
            [OrderFulfilmentStatus.Unfulfilled, OrderFulfilmentStatus.Partial, OrderFulfilmentStatus.Delivered],
        [OrderFulfilmentStatus.Delivered] = [],
    };

    // An order may have several returns; the axis shows the one that waits for most.
    private static readonly Dictionary<OrderReturnStatus, OrderReturnStatus[]> s_return = new()
    {
        [OrderReturnStatus.None] = [OrderReturnStatus.Requested],
        [OrderReturnStatus.Requested] =
            [OrderReturnStatus.None, OrderReturnStatus.Approved, OrderReturnStatus.Received, OrderReturnStatus.Refunded],
        [OrderReturnStatus.Approved] = [OrderReturnStatus.Requested, OrderReturnStatus.Received],
        [OrderReturnStatus.Received] = [OrderReturnStatus.Requested, OrderReturnStatus.Refunded],
        [OrderReturnStatus.Refunded] = [OrderReturnStatus.Requested],
    };

    public static bool IsAllowed(OrderStatus from, OrderStatus to) => s_status[from].Contains(to);

    public static bool IsAllowed(OrderPaymentStatus from, OrderPaymentStatus to) => s_payment[from].Contains(to);

    public static bool IsAllowed(OrderFulfilmentStatus from, OrderFulfilmentStatus to) => s_fulfilment[from].Contains(to);

    public static bool IsAllowed(OrderReturnStatus from, OrderReturnStatus to) => s_return[from].Contains(to);

    /// <summary>What is not in the hands of the customer, nor of a carrier, can be called off.</summary>
    public static bool IsCancellable(Order order) => order.Status switch
    {
        OrderStatus.Pending or OrderStatus.Confirmed => true,
        OrderStatus.Completed => order is
        {
            ShippingMethodId: not null,
            FulfilmentStatus: OrderFulfilmentStatus.Unfulfilled or OrderFulfilmentStatus.Partial,
            PaymentStatus: OrderPaymentStatus.Captured or OrderPaymentStatus.PartiallyRefunded,
        },
        _ => false,
    };

    /// <summary>
    /// True when nothing follows by itself: the order came to nothing, or it is complete and what is sent of it has arrived. Returns and refunds
    /// may still be asked for.
    /// </summary>
    public static bool IsOver(Order order) => order.Status switch
    {
        OrderStatus.Pending or OrderStatus.Confirmed => false,
        OrderStatus.Completed => order.ShippingMethodId is null
            || order.FulfilmentStatus == OrderFulfilmentStatus.Delivered
            || order.PaymentStatus == OrderPaymentStatus.Refunded,
        _ => true,
    };
}
