using EShop.Contracts;
using EShop.Notifications.Occasions;
using MassTransit;

namespace EShop.Notifications.Messaging;

/// <summary>Tells buyers that their order will be fulfilled.</summary>
internal sealed class OrderConfirmedConsumer(OccasionDesk desk) : IConsumer<OrderConfirmed>
{
    public Task Consume(ConsumeContext<OrderConfirmed> context)
    {
        var message = context.Message;
        return desk.TellBuyerAsync(
            context,
            new Occasion(NotificationKind.OrderConfirmed, $"order-confirmed:{message.OrderId}", message.OwnerId, message.ConfirmedAt)
            {
                OrderId = message.OrderId,
                Amount = message.GrandTotal,
                Currency = message.Currency,
            },
            context.CancellationToken);
    }
}
