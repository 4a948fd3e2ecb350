using EShop.Contracts;
using EShop.Notifications.Occasions;
using MassTransit;

namespace EShop.Notifications.Messaging;

/// <summary>Tells buyers that their payment has arrived.</summary>
internal sealed class OrderPaidConsumer(OccasionDesk desk) : IConsumer<OrderPaid>
{
    public Task Consume(ConsumeContext<OrderPaid> context)
    {
        var message = context.Message;
        return desk.TellBuyerAsync(
            context,
            new Occasion(NotificationKind.OrderPaid, $"order-paid:{message.OrderId}:{message.PaymentId}", message.OwnerId, message.PaidAt)
            {
                OrderId = message.OrderId,
                Amount = message.Amount,
                Currency = message.Currency,
            },
            context.CancellationToken);
    }
}
