using EShop.Contracts;
using EShop.Ordering.Data;
using EShop.Ordering.Orders;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Ordering.Checkout;

/// <summary>
/// Staff move orders along the table by asking the checkout, which alone knows what else has to happen: the order follows when it has.
/// </summary>
internal sealed class OrderStatusDesk(OrderingContext db, IPublishEndpoint bus, ISendEndpointProvider commands, TimeProvider clock)
{
    public async Task<Order> UpdateAsync(Guid orderId, OrderStatus status, string? reason, Guid staffId, CancellationToken cancellationToken)
    {
        var order = await db.Orders.AsNoTracking().FirstOrDefaultAsync(o => o.Id == orderId, cancellationToken)
            ?? throw new OrderNotFoundException(orderId);
        if (order.Status == status)
        {
            return order;
        }

        var isParked = await db.Checkouts.AnyAsync(
            c => c.CorrelationId == orderId && c.CurrentState == nameof(CheckoutStateMachine.ManualReview), cancellationToken);
        switch (status)
        {
            case OrderStatus.Cancelled when OrderTransitions.IsCancellable(order):
                await bus.Publish(
                    new CancelCheckout(orderId, CheckoutRules.TextOrNull(reason) ?? "Cancelled by the shop."), cancellationToken);
                break;
            case OrderStatus.Confirmed when order is { Status: OrderStatus.Pending, PaymentStatus: OrderPaymentStatus.ActionRequired, PaymentMethod: "EXTERNAL_CONFIRMATION" }:
                var endpoint = await commands.GetSendEndpoint(CommandAddresses.ConfirmPayment);
                await endpoint.Send(new ConfirmPayment(orderId, staffId, clock.GetUtcNow()), cancellationToken);
                break;
            case OrderStatus.Completed when isParked && order.Status == OrderStatus.Confirmed:
                await bus.Publish(new DecideReview(orderId, ReviewDecision.Accept), cancellationToken);
                break;
            default:
                throw new OrderStatusNotAllowedException(order.Status, status);
        }

        await db.SaveChangesAsync(cancellationToken);
        return order;
    }
}
