using EShop.Contracts;
using EShop.Shipping.Data;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Shipping.Messaging;

/// <summary>Forgets where somebody lives: the shipments stay, without address and contact.</summary>
internal sealed class UserErasedConsumer(ShippingContext db) : IConsumer<UserErased>
{
    public async Task Consume(ConsumeContext<UserErased> context)
    {
        var shipments = await db.Shipments.Where(s => s.OwnerId == context.Message.UserId).ToListAsync(context.CancellationToken);
        foreach (var shipment in shipments)
        {
            (shipment.Address, shipment.ContactEmail, shipment.ContactPhone) = (null, null, null);
            shipment.Version++;
        }

        await db.SaveChangesAsync(context.CancellationToken);
    }
}
