using EShop.Shipping.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Shipping.Shipments;

internal static class ShipmentDataLoaders
{
    [DataLoader]
    public static async Task<Dictionary<Guid, Shipment>> GetShipmentByIdAsync(
        IReadOnlyList<Guid> ids,
        ShippingContext db,
        CancellationToken cancellationToken)
        => await db.Shipments.AsNoTracking().Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, cancellationToken);

    [DataLoader]
    public static async Task<Dictionary<Guid, Shipment[]>> GetShipmentsByOrderIdAsync(
        IReadOnlyList<Guid> orderIds,
        ShippingContext db,
        CancellationToken cancellationToken)
    {
        var shipments = await db.Shipments
            .AsNoTracking()
            .Where(s => orderIds.Contains(s.OrderId))
            .OrderBy(s => s.Number)
            .ToListAsync(cancellationToken);
        return shipments.GroupBy(s => s.OrderId).ToDictionary(g => g.Key, g => g.ToArray());
    }

    [DataLoader]
    public static async Task<Dictionary<Guid, ShipmentItem[]>> GetShipmentItemsByShipmentIdAsync(
        IReadOnlyList<Guid> shipmentIds,
        ShippingContext db,
        CancellationToken cancellationToken)
    {
        var items = await db.Set<ShipmentItem>()
            .AsNoTracking()
            .Where(i => shipmentIds.Contains(i.ShipmentId))
            .OrderBy(i => i.LineId)
            .ToListAsync(cancellationToken);
        return items.GroupBy(i => i.ShipmentId).ToDictionary(g => g.Key, g => g.ToArray());
    }

    [DataLoader]
    public static async Task<Dictionary<Guid, TrackingEvent[]>> GetTrackingEventsByShipmentIdAsync(
        IReadOnlyList<Guid> shipmentIds,
        ShippingContext db,
        CancellationToken cancellationToken)
    {
        var events = await db.Set<TrackingEvent>()
            .AsNoTracking()
            .Where(t => shipmentIds.Contains(t.ShipmentId))
            .OrderBy(t => t.OccurredAt)
            .ThenBy(t => t.Id)
            .ToListAsync(cancellationToken);
        return events.GroupBy(t => t.ShipmentId).ToDictionary(g => g.Key, g => g.ToArray());
    }
}
