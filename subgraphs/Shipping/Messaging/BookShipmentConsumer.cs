using EShop.Contracts;
using EShop.Shipping.Data;
using EShop.Shipping.Shipments;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Shipping.Messaging;

/// <summary>Makes the first shipment of a paid order, with all of its lines. A repeat is answered with what is there.</summary>
internal sealed class BookShipmentConsumer(ShippingContext db, ShipmentDesk desk, TimeProvider clock) : IConsumer<BookShipment>
{
    public async Task Consume(ConsumeContext<BookShipment> context)
    {
        var message = context.Message;
        var cancellationToken = context.CancellationToken;
        var booked = await desk.LockOrderAsync(message.OrderId, cancellationToken);
        if (booked.Count > 0)
        {
            await context.Publish(new ShipmentBooked(message.OrderId, booked[0].Id, booked[0].BookedAt, message.Attempt), cancellationToken);
            return;
        }

        if (message.Lines.Count == 0)
        {
            await context.Publish(
                new ShipmentBookingFailed(message.OrderId, "NOTHING_TO_SEND", "The order has no lines.", message.Attempt),
                cancellationToken);
            return;
        }

        if (await db.Cancellations.AnyAsync(c => c.OrderId == message.OrderId, cancellationToken))
        {
            await context.Publish(
                new ShipmentBookingFailed(message.OrderId, "CANCELLED", "The order was cancelled before it was booked.", message.Attempt),
                cancellationToken);
            return;
        }

        var method = message.MethodId is { } id
            ? await db.Methods.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, cancellationToken)
            : null;
        var now = clock.GetUtcNow();
        var shipment = ToShipment(message, now);
        (shipment.MethodId, shipment.Carrier) = (method?.Id, method?.Carrier);
        db.Shipments.Add(shipment);
        await context.Publish(new ShipmentBooked(message.OrderId, shipment.Id, now, message.Attempt), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    private static Shipment ToShipment(BookShipment message, DateTimeOffset now)
    {
        var shipment = new Shipment
        {
            Id = Guid.CreateVersion7(now),
            Number = ShipmentRules.NumberOf(message.OrderNumber, 1),
            OrderId = message.OrderId,
            OrderNumber = message.OrderNumber,
            OwnerId = message.OwnerId,
            Status = ShipmentStatus.Pending,
            Address = new ShipmentAddress
            {
                Name = message.Address.Name,
                Company = message.Address.Company,
                Street = message.Address.Street,
                Street2 = message.Address.Street2,
                PostalCode = message.Address.PostalCode,
                City = message.Address.City,
                Region = message.Address.Region,
                Country = message.Address.Country,
            },
            ContactEmail = message.ContactEmail,
            ContactPhone = message.ContactPhone,
            IsErasureAsked = message.IsErasureAsked,
            BookedAt = now,
            UpdatedAt = now,
            Version = 1,
        };
        shipment.Items.AddRange(message.Lines.Select(line => new ShipmentItem
        {
            ShipmentId = shipment.Id,
            LineId = line.LineId,
            ProductId = line.ProductId,
            Sku = line.Sku,
            Name = line.Name,
            Quantity = line.Quantity,
            WeightGrams = line.WeightGrams,
        }));
        return shipment;
    }
}
