using EShop.Demo;
using EShop.Ordering.Orders;
using EShop.Ordering.Refunds;
using EShop.Ordering.Returns;

namespace EShop.Ordering.Seed;

/// <summary>What came back of a demo order, and what was given back for it.</summary>
internal static class SeedReturns
{
    public static void Apply(DemoOrder demo, Order order)
    {
        if (demo.HasReturn)
        {
            AddReturn(demo, order);
        }

        if (demo.RefundedAmount > 0)
        {
            AddRefund(demo, order);
        }
    }

    private static void AddReturn(DemoOrder demo, Order order)
    {
        var (status, version, halfDays) = demo.Outcome switch
        {
            DemoOrderOutcome.ReturnRequested => (OrderReturnState.Requested, 0, 9),
            DemoOrderOutcome.ReturnApproved => (OrderReturnState.Approved, 1, 10),
            DemoOrderOutcome.ReturnReceived => (OrderReturnState.Received, 2, 13),
            _ => (OrderReturnState.Refunded, 3, 14),
        };
        var item = new OrderReturn
        {
            Id = DemoIds.Of($"return {demo.Index}"),
            OrderId = order.Id,
            Status = status,
            Reason = "It does not fit.",
            Version = version,
            RequestedAt = demo.Step(halfDays: 9),
            UpdatedAt = demo.Step(halfDays: halfDays),
        };
        item.Lines.Add(new OrderReturnLine { ReturnId = item.Id, LineId = order.Lines[0].Id, Quantity = 1 });
        order.Lines[0].ReturnedQuantity = 1;
        order.Returns.Add(item);
    }

    private static void AddRefund(DemoOrder demo, Order order)
    {
        var isAll = demo.Outcome == DemoOrderOutcome.Refunded;
        var at = isAll ? demo.Step(minutes: 31) : demo.Step(halfDays: 14);
        var refund = new OrderRefund
        {
            Id = DemoIds.Of($"refund {demo.Index}"),
            OrderId = order.Id,
            ReturnId = order.Returns.Count > 0 ? order.Returns[0].Id : null,
            IsCancellation = isAll,
            Status = OrderRefundStatus.Succeeded,
            Amount = demo.RefundedAmount,
            IncludesShipping = isAll,
            Reason = isAll ? "The order was cancelled." : "Sent back",
            CreatedAt = at,
            UpdatedAt = at,
        };
        foreach (var line in isAll ? order.Lines : order.Lines.Take(1))
        {
            line.RefundedQuantity = isAll ? line.Quantity : 1;
            line.CancelledQuantity = isAll ? line.Quantity : 0;
            refund.Lines.Add(new OrderRefundLine
            {
                RefundId = refund.Id,
                LineId = line.Id,
                Quantity = line.RefundedQuantity,
                Amount = isAll ? line.Total : demo.ReturnedAmount,
            });
        }

        order.RefundedTotal = refund.Amount;
        order.Refunds.Add(refund);
    }
}
