using EShop.Contracts;
using EShop.Ordering.Data;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Ordering.Orders;

/// <summary>
/// Changes orders: every change is checked against the tables, gets the next version and an entry in the history, and is told to subscribers. It
/// saves nothing itself: the change belongs to the transaction of whoever asks for it.
/// </summary>
internal sealed class OrderLedger(OrderingContext db, TimeProvider clock)
{
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
    {
        var order = await db.Orders.FirstOrDefaultAsync(o => o.Id == orderId, cancellationToken);
        if (order is null)
        {
            return false;
        }

        var movesStatus = status is { } s && OrderTransitions.IsAllowed(order.Status, s);
        var movesPayment = paymentStatus is { } p && OrderTransitions.IsAllowed(order.PaymentStatus, p);
        if (!movesStatus && !movesPayment)
        {
            return false;
        }

        order.Status = movesStatus ? status!.Value : order.Status;
        order.PaymentStatus = movesPayment ? paymentStatus!.Value : order.PaymentStatus;
        order.ReasonCode = reasonCode ?? order.ReasonCode;
        order.Reason = reason ?? order.Reason;
        order.PaymentActionUrl = order.PaymentStatus == OrderPaymentStatus.ActionRequired ? actionUrl ?? order.PaymentActionUrl : null;
        var entry = Append(order, message);
        await bus.Publish(
            new OrderStatusChanged(order.Id, order.OwnerId, entry.Version, order.Status.ToString(), entry.OccurredAt),
            cancellationToken);
        return true;
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
            Message = message,
            OccurredAt = order.UpdatedAt,
        };
        db.OrderHistory.Add(entry);
        return entry;
    }
}
