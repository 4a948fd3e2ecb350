using EShop.Contracts;
using EShop.Ordering.Data;
using EShop.Ordering.Orders;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Ordering.Returns;

/// <summary>Moves returns along their table and tells of it. The order's row is locked by whoever asks.</summary>
internal sealed class ReturnLedger(OrderingContext db, TimeProvider clock)
{
    /// <summary>Moves a return; what the order's axis is then. Null when the table forbids it.</summary>
    public async Task<OrderReturnStatus?> MoveAsync(
        IPublishEndpoint bus,
        Order order,
        OrderReturn item,
        OrderReturnState status,
        string? note,
        CancellationToken cancellationToken)
    {
        if (!ReturnTransitions.IsAllowed(item.Status, status))
        {
            return null;
        }

        item.Status = status;
        item.Note = note ?? item.Note;
        item.Version++;
        item.UpdatedAt = clock.GetUtcNow();
        await TellAsync(bus, order, item, cancellationToken);
        var others = await db.OrderReturns
            .Where(r => r.OrderId == order.Id && r.Id != item.Id)
            .Select(r => r.Status)
            .ToListAsync(cancellationToken);
        return ReturnTransitions.AxisOf([.. others, status]);
    }

    public async Task<OrderReturnStatus?> RefundedAsync(IPublishEndpoint bus, Order order, Guid returnId, CancellationToken cancellationToken)
        => await db.OrderReturns.FirstOrDefaultAsync(r => r.Id == returnId, cancellationToken) is { } item
            ? await MoveAsync(bus, order, item, OrderReturnState.Refunded, null, cancellationToken)
            : null;

    public Task TellAsync(IPublishEndpoint bus, Order order, OrderReturn item, CancellationToken cancellationToken)
        => bus.Publish(
            new OrderReturnChanged(
                order.Id, order.Number, order.OwnerId, item.Id, item.Status.ToString().ToUpperInvariant(), item.Note, item.UpdatedAt),
            cancellationToken);
}
