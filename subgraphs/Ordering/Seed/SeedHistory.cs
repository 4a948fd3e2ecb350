using EShop.Contracts;
using EShop.Demo;
using EShop.Ordering.Orders;

namespace EShop.Ordering.Seed;

/// <summary>What happened to a demo order, step by step; the order is left where the last step took it.</summary>
internal sealed class SeedHistory
{
    private readonly Order _order;
    private readonly List<OrderHistoryEntry> _entries = [];

    private SeedHistory(Order order) => _order = order;

    public static IReadOnlyList<OrderHistoryEntry> Write(DemoOrder demo, Order order)
    {
        var history = new SeedHistory(order);
        history.Add("The order was placed.", demo.PlacedAt);
        switch (demo.Outcome)
        {
            case DemoOrderOutcome.Pending:
                break;
            case DemoOrderOutcome.Cancelled:
                history.Wait(demo);
                history.End(OrderStatus.Cancelled, OrderPaymentStatus.Voided, "CANCELLED", "The order was cancelled.", demo.Step(minutes: 8));
                break;
            case DemoOrderOutcome.Expired:
                history.Wait(demo);
                history.End(OrderStatus.Expired, OrderPaymentStatus.Voided, "PAYMENT_EXPIRED", "The order expired.", demo.Step(minutes: 11));
                break;
            case DemoOrderOutcome.Declined:
                order.PaymentStatus = OrderPaymentStatus.Failed;
                history.Add("The payment was declined.", demo.Step(minutes: 1));
                history.End(
                    OrderStatus.Rejected, OrderPaymentStatus.Failed, RejectionCodes.PaymentDeclined, "The order was rejected.", demo.Step(minutes: 2));
                break;
            default:
                history.Pay(demo);
                break;
        }

        return history._entries;
    }

    private void Wait(DemoOrder demo)
    {
        _order.PaymentStatus = OrderPaymentStatus.ActionRequired;
        Add("The payment waits for the customer.", demo.Step(minutes: 1));
    }

    private void Pay(DemoOrder demo)
    {
        _order.PaymentStatus = OrderPaymentStatus.Authorized;
        Add("The payment is authorized.", demo.Step(minutes: 1));
        _order.Status = OrderStatus.Confirmed;
        Add("The order is confirmed.", demo.Step(minutes: 2));
        _order.PaymentStatus = OrderPaymentStatus.Captured;
        Add("The payment is captured.", demo.Step(minutes: 3));
        if (demo.Outcome == DemoOrderOutcome.InReview)
        {
            return;
        }

        _order.Status = OrderStatus.Completed;
        Add("The shipment is booked.", demo.Step(minutes: 4));
        if (demo.Outcome == DemoOrderOutcome.Refunded)
        {
            End(OrderStatus.Cancelled, OrderPaymentStatus.Captured, "CANCELLED", "The order was cancelled.", demo.Step(minutes: 30));
            _order.PaymentStatus = OrderPaymentStatus.Refunded;
            Add("The payment was given back.", demo.Step(minutes: 31));
            return;
        }

        Send(demo);
        Return(demo);
    }

    private void Send(DemoOrder demo)
    {
        var isPart = demo.Outcome == DemoOrderOutcome.PartlyDelivered;
        if (demo.Outcome is DemoOrderOutcome.ToBeSent)
        {
            return;
        }

        _order.FulfilmentStatus = isPart ? OrderFulfilmentStatus.Partial : OrderFulfilmentStatus.Shipped;
        Add("A parcel is on its way.", demo.Step(halfDays: 2));
        if (demo.Outcome is not DemoOrderOutcome.Shipped)
        {
            _order.FulfilmentStatus = isPart ? OrderFulfilmentStatus.Partial : OrderFulfilmentStatus.Delivered;
            Add("A parcel was delivered.", demo.Step(halfDays: 5));
        }
    }

    private void Return(DemoOrder demo)
    {
        (OrderReturnStatus Status, string Message, int HalfDays)[] steps =
        [
            (OrderReturnStatus.Requested, "A return was requested.", 9),
            (OrderReturnStatus.Approved, "A return was approved.", 10),
            (OrderReturnStatus.Received, "A return was received.", 13),
            (OrderReturnStatus.Refunded, "A part of the payment was given back.", 14),
        ];
        var count = demo.Outcome switch
        {
            DemoOrderOutcome.ReturnRequested => 1,
            DemoOrderOutcome.ReturnApproved => 2,
            DemoOrderOutcome.ReturnReceived => 3,
            DemoOrderOutcome.ReturnRefunded => 4,
            _ => 0,
        };
        foreach (var (status, message, halfDays) in steps.Take(count))
        {
            _order.ReturnStatus = status;
            _order.PaymentStatus = status == OrderReturnStatus.Refunded ? OrderPaymentStatus.PartiallyRefunded : _order.PaymentStatus;
            Add(message, demo.Step(halfDays: halfDays));
        }
    }

    private void End(OrderStatus status, OrderPaymentStatus payment, string code, string message, DateTimeOffset occurredAt)
    {
        (_order.Status, _order.PaymentStatus) = (status, payment);
        (_order.ReasonCode, _order.Reason) = (code, message);
        Add(message, occurredAt);
    }

    private void Add(string message, DateTimeOffset occurredAt)
    {
        _order.Version++;
        _order.UpdatedAt = occurredAt;
        _entries.Add(new OrderHistoryEntry
        {
            OrderId = _order.Id,
            Version = _order.Version,
            Status = _order.Status,
            PaymentStatus = _order.PaymentStatus,
            FulfilmentStatus = _order.FulfilmentStatus,
            ReturnStatus = _order.ReturnStatus,
            Message = message,
            OccurredAt = occurredAt,
        });
    }
}
