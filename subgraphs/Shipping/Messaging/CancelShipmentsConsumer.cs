using EShop.Contracts;
using EShop.Shipping.Data;
using EShop.Shipping.Shipments;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Shipping.Messaging;

/// <summary>Keeps in the warehouse what is not on its way yet, and says what that is. A repeat is answered with the same.</summary>
internal sealed class CancelShipmentsConsumer(ShippingContext db, ShipmentDesk desk, TimeProvider clock) : IConsumer<CancelShipments>
{
    public async Task Consume(ConsumeContext<CancelShipments> context)
    {
        var message = context.Message;
        var cancellationToken = context.CancellationToken;
        var shipments = await desk.LockOrderAsync(message.OrderId, cancellationToken);
        var cancellation = await db.Cancellations.SingleOrDefaultAsync(c => c.OrderId == message.OrderId, cancellationToken);
        if (cancellation is null)
        {
            var now = clock.GetUtcNow();
            cancellation = new ShipmentCancellation { OrderId = message.OrderId, CancelledAt = now };
            foreach (var shipment in shipments)
            {
                if (ShipmentTransitions.After(shipment.Status, ShipmentStep.Cancel) is { } cancelled)
                {
                    (shipment.Status, shipment.UpdatedAt) = (cancelled, now);
                    shipment.Version++;
                    ShipmentErasure.ApplyWhenOver(shipment);
                    cancellation.Lines.AddRange(ShipmentDesk.ToLines(shipment));
                }
            }

            db.Cancellations.Add(cancellation);
        }

        await context.Publish(
            new ShipmentsCancelled(message.OrderId, Sum(cancellation.Lines), cancellation.CancelledAt, message.Attempt),
            cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>A line may have been in several parcels.</summary>
    private static List<ShipmentLine> Sum(List<ShipmentLine> lines)
        => [.. lines.GroupBy(l => l.LineId).Select(g => g.First() with { Quantity = g.Sum(l => l.Quantity) })];
}
