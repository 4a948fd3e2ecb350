using EShop.Contracts;
using EShop.Ordering.Data;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Ordering.Orders;

/// <summary>
/// Changes orders: every change is checked against the tables, gets the next version and an entry in the history, and is told to subscribers. The
/// order's row is locked for it, so changes of one order take turns. It saves nothing itself: the change belongs to the transaction of whoever asks
/// for it.
/// </summary>
internal sealed class OrderLedger(OrderingContext db, TimeProvider clock)
{
    /// <summary>The order as it is now, until the end of the transaction.</summary>
    public async Task<Order?> LockAsync(Guid orderId, CancellationToken cancellationToken)
        => (await db.Orders.FromSql($"SELECT * FROM orders WHERE id = {orderId} FOR UPDATE").ToListAsync(cancellationToken)).SingleOrDefault();

    public Task LoadLinesAsync(Order order, CancellationToken cancellationToken)
        => db.Entry(order).Collection(o => o.Lines).LoadAsync(cancellationToken);

    /// <summary>
    /// Applies a change and publishes it. Axes move only along their tables; asking for what is so already changes nothing.
    /// </summary>
    public async Task<bool> RecordAsync(
        IPublishEndpoint bus,
        Guid orderId,
        string message,
        OrderStatus? status = null,
        OrderPaymentStatus? paymentStatus = null,
        string? reasonCode = null,
        string? reason = null,
        string? actionUrl = null,
        CancellationToken cancellationToken = default)
        => await LockAsync(orderId, cancellationToken) is { } order
            && await RecordAsync(
                bus,
                order,
                new OrderChange(message, status, paymentStatus, ReasonCode: reasonCode, Reason: reason, ActionUrl: actionUrl),
                cancellationToken);

    /// <inheritdoc cref="RecordAsync(IPublishEndpoint, Guid, string, OrderStatus?, OrderPaymentStatus?, string?, string?, string?, CancellationToken)"/>
    public async Task<bool> RecordAsync(IPublishEndpoint bus, Order order, OrderChange change, CancellationToken cancellationToken)
    {
        var movesStatus = change.Status is { } s && OrderTransitions.IsAllowed(order.Status, s);
        var movesPayment = change.PaymentStatus is { } p && OrderTransitions.IsAllowed(order.PaymentStatus, p);
        var movesFulfilment = change.FulfilmentStatus is { } f && OrderTransitions.IsAllowed(order.FulfilmentStatus, f);
        var movesReturn = change.ReturnStatus is { } r && OrderTransitions.IsAllowed(order.ReturnStatus, r);
        if (!movesStatus && !movesPayment && !movesFulfilment && !movesReturn)
        {
            return false;
        }

        order.Status = movesStatus ? change.Status!.Value : order.Status;
        order.PaymentStatus = movesPayment ? change.PaymentStatus!.Value : order.PaymentStatus;
        order.FulfilmentStatus = movesFulfilment ? change.FulfilmentStatus!.Value : order.FulfilmentStatus;
        order.ReturnStatus = movesReturn ? change.ReturnStatus!.Value : order.ReturnStatus;
        order.ReasonCode = change.ReasonCode ?? order.ReasonCode;
        order.Reason = change.Reason ?? order.Reason;
        order.PaymentActionUrl = order.PaymentStatus == OrderPaymentStatus.ActionRequired ? change.ActionUrl ?? order.PaymentActionUrl : null;
        await NoteAsync(bus, order, change.Message, cancellationToken);
        return true;
    }

    /// <summary>Tells of something that moves no axis.</summary>
    public async Task NoteAsync(IPublishEndpoint bus, Order order, string message, CancellationToken cancellationToken)
    {
        var entry = Append(order, message);
        if (order is { IsErasureAsked: true, ErasedAt: null } && OrderTransitions.IsOver(order))
        {
            OrderErasure.Apply(order, order.UpdatedAt);
        }

        await bus.Publish(
            new OrderStatusChanged(order.Id, order.OwnerId, entry.Version, order.Status.ToString(), entry.OccurredAt),
            cancellationToken);
    }

    /// <summary>The next entry of the history, from the order as it is now.</summary>
    public OrderHistoryEntry Append(Order order, string message)
    {
        order.Version++;
        order.UpdatedAt = clock.GetUtcNow();
        var entry = new OrderHistoryEntry
        {
            OrderId = order.Id,
            Version = order.Version,
            Status = order.Status,
            PaymentStatus = order.PaymentStatus,
            FulfilmentStatus = order.FulfilmentStatus,
            ReturnStatus = order.ReturnStatus,
            Message = message,
            OccurredAt = order.UpdatedAt,
        };
        db.OrderHistory.Add(entry);
        return entry;
    }
}
