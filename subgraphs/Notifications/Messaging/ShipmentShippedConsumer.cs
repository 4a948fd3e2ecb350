using EShop.Contracts;
using EShop.Notifications.Occasions;
using MassTransit;

namespace EShop.Notifications.Messaging;

/// <summary>Tells buyers that a parcel is on its way.</summary>
internal sealed class ShipmentShippedConsumer(OccasionDesk desk) : IConsumer<ShipmentShipped>
{
    public Task Consume(ConsumeContext<ShipmentShipped> context)
    {
        var message = context.Message;
        return desk.TellBuyerAsync(
            context,
            new Occasion(NotificationKind.ShipmentShipped, $"shipment-shipped:{message.ShipmentId}", message.OwnerId, message.ShippedAt)
            {
                OrderId = message.OrderId,
                Carrier = message.Carrier,
                TrackingNumber = message.TrackingNumber,
                Lines = [.. message.Lines.Select(l => new OccasionLine(l.Name, l.Quantity))],
            },
            context.CancellationToken);
    }
}
