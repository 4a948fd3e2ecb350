using EShop.Contracts;
using EShop.Ordering.Data;
using EShop.Ordering.Orders;
using EShop.Ordering.Returns;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Ordering.Messaging;

/// <summary>
/// Forgets who ordered: names, addresses, contacts and words of their own. Amounts and lines stay. What is still to be sent needs its address; such
/// an order is erased when it is over.
/// </summary>
internal sealed class UserErasedConsumer(OrderingContext db, TimeProvider clock) : IConsumer<UserErased>
{
    public async Task Consume(ConsumeContext<UserErased> context)
    {
        var userId = context.Message.UserId;
        var orders = await db.Orders
            .FromSql($"SELECT * FROM orders WHERE owner_id = {userId} AND erased_at IS NULL ORDER BY id FOR UPDATE")
            .ToListAsync(context.CancellationToken);
        foreach (var order in orders)
        {
            order.IsErasureAsked = true;
            if (OrderTransitions.IsOver(order))
            {
                OrderErasure.Apply(order, clock.GetUtcNow());
            }
        }

        await db.SaveChangesAsync(context.CancellationToken);
        await db.Set<OrderReturn>()
            .Where(r => db.Orders.Any(o => o.Id == r.OrderId && o.OwnerId == userId))
            .ExecuteUpdateAsync(s => s.SetProperty(r => r.Reason, "").SetProperty(r => r.Note, (string?)null), context.CancellationToken);
        var over = orders.Where(o => o.ErasedAt.HasValue).Select(o => o.Id).ToArray();
        await db.Checkouts
            .Where(c => over.Contains(c.CorrelationId))
            .ExecuteUpdateAsync(
                s => s
                    .SetProperty(c => c.PaymentToken, (string?)null)
                    .SetProperty(c => c.CancelReason, (string?)null)
                    .SetProperty(c => c.OutcomeReason, (string?)null),
                context.CancellationToken);
    }
}
