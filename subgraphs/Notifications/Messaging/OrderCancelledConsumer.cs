using EShop.Contracts;
using EShop.Notifications.Occasions;
using MassTransit;

namespace EShop.Notifications.Messaging;

/// <summary>Tells buyers that their order is cancelled.</summary>
internal sealed class OrderCancelledConsumer(OccasionDesk desk) : IConsumer<OrderCancelled>
{
    public Task Consume(ConsumeContext<OrderCancelled> context)
    {
        var message = context.Message;
        return desk.TellBuyerAsync(
            context,
            new Occasion(NotificationKind.OrderCancelled, $"order-cancelled:{message.OrderId}", message.OwnerId, message.CancelledAt)
            {
                OrderId = message.OrderId,
            },
            context.CancellationToken);
    }
}
