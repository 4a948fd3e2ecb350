using EShop.Contracts;
using EShop.Notifications.Occasions;
using MassTransit;

namespace EShop.Notifications.Messaging;

/// <summary>Tells buyers that they did not pay in time.</summary>
internal sealed class OrderExpiredConsumer(OccasionDesk desk) : IConsumer<OrderExpired>
{
    public Task Consume(ConsumeContext<OrderExpired> context)
    {
        var message = context.Message;
        return desk.TellBuyerAsync(
            context,
            new Occasion(NotificationKind.OrderExpired, $"order-expired:{message.OrderId}", message.OwnerId, message.ExpiredAt)
            {
                OrderId = message.OrderId,
            },
            context.CancellationToken);
    }
}
