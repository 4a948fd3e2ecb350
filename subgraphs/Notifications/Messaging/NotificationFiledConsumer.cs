using EShop.Notifications.Feed;
using MassTransit;

namespace EShop.Notifications.Messaging;

/// <summary>Tells those who follow a feed in this instance.</summary>
internal sealed class NotificationFiledConsumer(NotificationBells bells) : IConsumer<NotificationFiled>
{
    public Task Consume(ConsumeContext<NotificationFiled> context)
    {
        bells.Ring(context.Message.UserId, context.Message.NotificationId);
        return Task.CompletedTask;
    }
}
