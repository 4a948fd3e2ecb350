using EShop.Messaging;
using EShop.Ordering.Data;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Ordering.Refunds;

/// <summary>Asks again for refunds of staff that were not answered when the process died; what checkouts ask for, they resume themselves.</summary>
internal sealed class RefundResumer(OrderingContext db, ISendEndpointProvider commands) : IStartupResumer
{
    public async Task ResumeAsync(CancellationToken cancellationToken)
    {
        var open = await (
            from refund in db.OrderRefunds.AsNoTracking()
            join order in db.Orders.AsNoTracking() on refund.OrderId equals order.Id
            join checkout in db.Checkouts.AsNoTracking() on refund.OrderId equals checkout.CorrelationId
            where refund.Status == OrderRefundStatus.Pending && !refund.IsCancellation
            orderby refund.CreatedAt
            select new { Refund = refund, Order = order, checkout.PaymentId }).ToListAsync(cancellationToken);
        foreach (var item in open)
        {
            await RefundDesk.SendAsync(commands, item.Order, item.Refund, item.PaymentId, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
