using EShop.Contracts;
using EShop.Notifications.Occasions;
using MassTransit;

namespace EShop.Notifications.Messaging;

/// <summary>Tells those who asked for it.</summary>
internal sealed class BackInStockConsumer(OccasionDesk desk) : IConsumer<BackInStock>
{
    public async Task Consume(ConsumeContext<BackInStock> context)
    {
        var message = context.Message;
        foreach (var userId in message.Subscribers.Distinct().Order())
        {
            await desk.TellUserAsync(
                context,
                new Occasion(NotificationKind.BackInStock, $"back-in-stock:{message.ProductId}:{message.ChangedAt.UtcTicks}", userId, message.ChangedAt)
                {
                    ProductId = message.ProductId,
                },
                context.CancellationToken);
        }
    }
}
