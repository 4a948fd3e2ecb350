using EShop.Contracts;
using EShop.Shipping.Data;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Shipping.Shipments;

/// <summary>Moves shipments along their states, one change of an order's shipments at a time, and tells of it.</summary>
public sealed class ShipmentDesk(ShippingContext db, IPublishEndpoint bus, TimeProvider clock)
{
    /// <summary>Takes a step of a shipment. Throws where there is no such shipment, or where its state does not allow the step.</summary>
    public async Task<Shipment> StepAsync(Guid id, ShipmentStep step, Action<Shipment>? change, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var shipment = await LockAsync(id, cancellationToken);
        var now = clock.GetUtcNow();
        shipment.Status = ShipmentTransitions.After(shipment.Status, step) ?? throw new ShipmentStatusException(id, shipment.Status);
        shipment.Version++;
        shipment.UpdatedAt = now;
        change?.Invoke(shipment);
        await TellAsync(shipment, now, cancellationToken);
        ShipmentErasure.ApplyWhenOver(shipment);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return shipment;
    }

    /// <summary>The shipment, held against changes until the transaction ends.</summary>
    public async Task<Shipment> LockAsync(Guid id, CancellationToken cancellationToken)
    {
        var orderId = await db.Shipments.Where(s => s.Id == id).Select(s => (Guid?)s.OrderId).SingleOrDefaultAsync(cancellationToken)
            ?? throw new ShipmentNotFoundException(id);
        return (await LockOrderAsync(orderId, cancellationToken)).Single(s => s.Id == id);
    }

    /// <summary>The shipments of an order, held against changes until the transaction ends.</summary>
    public async Task<List<Shipment>> LockOrderAsync(Guid orderId, CancellationToken cancellationToken)
    {
        await db.Database.ExecuteSqlAsync(
            $"select pg_advisory_xact_lock(hashtextextended({orderId.ToString()}, 0))",
            cancellationToken);
        return await db.Shipments
            .Include(s => s.Items)
            .Where(s => s.OrderId == orderId)
            .OrderBy(s => s.Number)
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
    }

    private async Task TellAsync(Shipment shipment, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var lines = ToLines(shipment);
        switch (shipment.Status)
        {
            case ShipmentStatus.Shipped:
                shipment.ShippedAt = now;
                await bus.Publish(
                    new ShipmentShipped(
                        shipment.Id, shipment.OrderId, shipment.OrderNumber, shipment.OwnerId, lines, shipment.Carrier,
                        shipment.TrackingNumber, shipment.Version, now),
                    cancellationToken);
                break;
            case ShipmentStatus.Delivered:
                shipment.DeliveredAt = now;
                await bus.Publish(
                    new ShipmentDelivered(
                        shipment.Id, shipment.OrderId, shipment.OrderNumber, shipment.OwnerId, lines, shipment.Carrier,
                        shipment.TrackingNumber, shipment.Version, now),
                    cancellationToken);
                break;
            case ShipmentStatus.Returned:
                await bus.Publish(
                    new ShipmentReturned(
                        shipment.Id, shipment.OrderId, shipment.OrderNumber, shipment.OwnerId, lines, shipment.Carrier,
                        shipment.TrackingNumber, shipment.Version, now),
                    cancellationToken);
                break;
        }
    }

    internal static List<ShipmentLine> ToLines(Shipment shipment)
        => [.. shipment.Items
            .OrderBy(i => i.LineId)
            .Select(i => new ShipmentLine(i.LineId, i.ProductId, i.Sku, i.Name, i.Quantity, i.WeightGrams))];
}
