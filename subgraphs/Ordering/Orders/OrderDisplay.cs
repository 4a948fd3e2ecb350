namespace EShop.Ordering.Orders;

/// <summary>The axes of an order in one word: what ended it, then what is open, then what was reached last.</summary>
internal static class OrderDisplay
{
    public static OrderDisplayStatus Of(Order order)
        => Of(order.Status, order.PaymentStatus, order.FulfilmentStatus, order.ReturnStatus, order.ShippingMethodId.HasValue);

    public static OrderDisplayStatus Of(
        OrderStatus status,
        OrderPaymentStatus payment,
        OrderFulfilmentStatus fulfilment,
        OrderReturnStatus returned,
        bool isShipped)
        => (status, payment, fulfilment, returned) switch
        {
            (OrderStatus.Cancelled, _, _, _) => OrderDisplayStatus.Cancelled,
            (OrderStatus.Expired, _, _, _) => OrderDisplayStatus.Expired,
            (OrderStatus.Rejected, _, _, _) => OrderDisplayStatus.Rejected,
            (OrderStatus.Pending, OrderPaymentStatus.ActionRequired, _, _) => OrderDisplayStatus.AwaitingPayment,
            (OrderStatus.Pending, _, _, _) => OrderDisplayStatus.Processing,
            (_, _, _, OrderReturnStatus.Requested) => OrderDisplayStatus.ReturnRequested,
            (_, _, _, OrderReturnStatus.Approved) => OrderDisplayStatus.ReturnApproved,
            (_, OrderPaymentStatus.Refunded, _, _) => OrderDisplayStatus.Refunded,
            (_, _, _, OrderReturnStatus.Received) => OrderDisplayStatus.ReturnReceived,
            (_, OrderPaymentStatus.PartiallyRefunded, _, _) => OrderDisplayStatus.PartiallyRefunded,
            (_, _, OrderFulfilmentStatus.Delivered, _) => OrderDisplayStatus.Delivered,
            (_, _, OrderFulfilmentStatus.Shipped, _) => OrderDisplayStatus.Shipped,
            (_, _, OrderFulfilmentStatus.Partial, _) => OrderDisplayStatus.PartiallyShipped,
            (OrderStatus.Completed, _, _, _) when !isShipped => OrderDisplayStatus.Completed,
            (_, OrderPaymentStatus.Captured, _, _) => OrderDisplayStatus.Paid,
            _ => OrderDisplayStatus.Confirmed,
        };
}
