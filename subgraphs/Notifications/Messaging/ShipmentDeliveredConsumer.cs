using EShop.Contracts;
using EShop.Notifications.Occasions;
using MassTransit;

namespace EShop.Notifications.Messaging;

/// <summary>Tells buyers that a parcel has arrived.</summary>
internal sealed class ShipmentDeliveredConsumer(OccasionDesk desk) : IConsumer<ShipmentDelivered>
{
    public Task Consume(ConsumeContext<ShipmentDelivered> context)
    {
        var message = context.Message;
        return desk.TellBuyerAsync(
            context,
            new Occasion(NotificationKind.ShipmentDelivered, $"shipment-delivered:{message.ShipmentId}", message.OwnerId, message.DeliveredAt)
            {
                OrderId = message.OrderId,
                Lines = [.. message.Lines.Select(l => new OccasionLine(l.Name, l.Quantity))],
            },
            context.CancellationToken);
    }
}
