using EShop.Contracts;
using EShop.Notifications.Occasions;
using MassTransit;

namespace EShop.Notifications.Messaging;

/// <summary>Tells buyers that their order could not be taken.</summary>
internal sealed class OrderRejectedConsumer(OccasionDesk desk) : IConsumer<OrderRejected>
{
    public Task Consume(ConsumeContext<OrderRejected> context)
    {
        var message = context.Message;
        return desk.TellBuyerAsync(
            context,
            new Occasion(NotificationKind.OrderRejected, $"order-rejected:{message.OrderId}", message.OwnerId, message.RejectedAt)
            {
                OrderId = message.OrderId,
                Status = message.Code,
            },
            context.CancellationToken);
    }
}
