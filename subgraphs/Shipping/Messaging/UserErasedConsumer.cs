using EShop.Contracts;
using EShop.Shipping.Data;
using EShop.Shipping.Shipments;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Shipping.Messaging;

/// <summary>Forgets where somebody lives: the shipments stay, without address and contact once they have arrived.</summary>
internal sealed class UserErasedConsumer(ShippingContext db) : IConsumer<UserErased>
{
    public async Task Consume(ConsumeContext<UserErased> context)
    {
        var shipments = await db.Shipments.Where(s => s.OwnerId == context.Message.UserId).ToListAsync(context.CancellationToken);
        foreach (var shipment in shipments)
        {
            ShipmentErasure.Ask(shipment);
            shipment.Version++;
        }

        await db.SaveChangesAsync(context.CancellationToken);
    }
}
