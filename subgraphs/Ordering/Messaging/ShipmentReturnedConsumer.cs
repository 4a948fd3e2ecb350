using EShop.Contracts;
using EShop.Ordering.Data;
using EShop.Ordering.Fulfilment;
using MassTransit;

namespace EShop.Ordering.Messaging;

/// <summary>Keeps where the parcels of an order are.</summary>
internal sealed class ShipmentReturnedConsumer(OrderFulfilment fulfilment, OrderingContext db) : IConsumer<ShipmentReturned>
{
    public async Task Consume(ConsumeContext<ShipmentReturned> context)
    {
        var message = context.Message;
        var news = new OrderShipment
        {
            ShipmentId = message.ShipmentId,
            OrderId = message.OrderId,
            Status = OrderShipmentStatus.Returned,
            Version = message.Version,
            Lines = message.Lines,
            UpdatedAt = message.ReturnedAt,
        };
        await fulfilment.ApplyAsync(context, news, context.CancellationToken);
        await db.SaveChangesAsync(context.CancellationToken);
    }
}
