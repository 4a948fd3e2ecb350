using EShop.Contracts;
using EShop.Notifications.Occasions;
using MassTransit;

namespace EShop.Notifications.Messaging;

/// <summary>Tells buyers that money was paid back.</summary>
internal sealed class OrderRefundedConsumer(OccasionDesk desk) : IConsumer<OrderRefunded>
{
    public Task Consume(ConsumeContext<OrderRefunded> context)
    {
        var message = context.Message;
        return desk.TellBuyerAsync(
            context,
            new Occasion(NotificationKind.OrderRefunded, $"order-refunded:{message.OrderId}:{message.RefundedAt.UtcTicks}", message.OwnerId, message.RefundedAt)
            {
                OrderId = message.OrderId,
                Amount = message.Amount,
                Currency = message.Currency,
            },
            context.CancellationToken);
    }
}
