using EShop.Contracts;
using EShop.Ordering.Data;
using EShop.Ordering.Fulfilment;
using MassTransit;

namespace EShop.Ordering.Messaging;

/// <summary>Keeps where the parcels of an order are.</summary>
internal sealed class ShipmentShippedConsumer(OrderFulfilment fulfilment, OrderingContext db) : IConsumer<ShipmentShipped>
{
    public async Task Consume(ConsumeContext<ShipmentShipped> context)
    {
        var message = context.Message;
        var news = new OrderShipment
        {
            ShipmentId = message.ShipmentId,
            OrderId = message.OrderId,
            Status = OrderShipmentStatus.Shipped,
            Version = message.Version,
            Lines = message.Lines,
            UpdatedAt = message.ShippedAt,
        };
        await fulfilment.ApplyAsync(context, news, context.CancellationToken);
        await db.SaveChangesAsync(context.CancellationToken);
    }
}
