using EShop.Contracts;
using EShop.Notifications.Occasions;
using MassTransit;

namespace EShop.Notifications.Messaging;

/// <summary>Tells buyers how their return goes on.</summary>
internal sealed class OrderReturnChangedConsumer(OccasionDesk desk) : IConsumer<OrderReturnChanged>
{
    public Task Consume(ConsumeContext<OrderReturnChanged> context)
    {
        var message = context.Message;
        return desk.TellBuyerAsync(
            context,
            new Occasion(NotificationKind.OrderReturn, $"order-return:{message.ReturnId}:{message.Status}", message.OwnerId, message.ChangedAt)
            {
                OrderId = message.OrderId,
                Status = message.Status,
                Note = message.Note,
            },
            context.CancellationToken);
    }
}
