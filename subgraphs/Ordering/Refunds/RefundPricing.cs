using EShop.Graph;
using EShop.Ordering.Orders;

namespace EShop.Ordering.Refunds;

/// <summary>What is given back for what: a line's units are worth their share of what was paid for the line, so that all of them are worth all of it.</summary>
internal static class RefundPricing
{
    public static void AddLine(Order order, OrderRefund refund, OrderLine line, int quantity)
    {
        if (quantity <= 0)
        {
            return;
        }

        refund.Lines.Add(new OrderRefundLine
        {
            RefundId = refund.Id,
            LineId = line.Id,
            Quantity = quantity,
            Amount = Allocation.Next(line.Total, line.RefundedQuantity, quantity, line.Quantity, order.Currency),
        });
    }

    /// <summary>All units, shipping, and whatever else is left of what was paid.</summary>
    public static void AddRest(Order order, OrderRefund refund)
    {
        foreach (var line in order.Lines)
        {
            AddLine(order, refund, line, line.Quantity - line.RefundedQuantity);
        }

        refund.IncludesShipping = order.ShippingPaid > 0;
        refund.Amount = order.Refundable;
    }
}
