using EShop.Defaults;
using EShop.Shipping.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Shipping.Shipments;

[MutationType]
public static partial class ShipmentMutations
{
    /// <summary>Says that a shipment is packed and waits for its carrier.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<ShipmentNotFoundException>]
    [Error<ShipmentStatusException>]
    public static Task<Shipment> PackShipmentAsync([ID<Shipment>] Guid id, [Service] ShipmentDesk desk, CancellationToken cancellationToken)
        => desk.StepAsync(id, ShipmentStep.Pack, null, cancellationToken);

    /// <summary>Hands a shipment over to its carrier.</summary>
    /// <param name="id">The shipment.</param>
    /// <param name="carrier">The method's own when left out.</param>
    /// <param name="trackingNumber">The carrier's number.</param>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<ShipmentNotFoundException>]
    [Error<ShipmentStatusException>]
    [Error<ShipmentInvalidException>]
    public static Task<Shipment> ShipShipmentAsync(
        [ID<Shipment>] Guid id,
        string? carrier,
        string? trackingNumber,
        [Service] ShipmentDesk desk,
        CancellationToken cancellationToken)
    {
        var name = ShipmentRules.CheckOptional("carrier", carrier, 60);
        var number = ShipmentRules.CheckOptional("trackingNumber", trackingNumber, 60);
        return desk.StepAsync(
            id,
            ShipmentStep.Ship,
            shipment => (shipment.Carrier, shipment.TrackingNumber) = (name ?? shipment.Carrier, number),
            cancellationToken);
    }

    /// <summary>Says that a shipment has reached its receiver.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<ShipmentNotFoundException>]
    [Error<ShipmentStatusException>]
    public static Task<Shipment> DeliverShipmentAsync([ID<Shipment>] Guid id, [Service] ShipmentDesk desk, CancellationToken cancellationToken)
        => desk.StepAsync(id, ShipmentStep.Deliver, null, cancellationToken);

    /// <summary>Says that a shipment came back.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<ShipmentNotFoundException>]
    [Error<ShipmentStatusException>]
    public static Task<Shipment> ReturnShipmentAsync([ID<Shipment>] Guid id, [Service] ShipmentDesk desk, CancellationToken cancellationToken)
        => desk.StepAsync(id, ShipmentStep.Return, null, cancellationToken);

    /// <summary>Takes a part out of a shipment that is not on its way yet, into one of its own.</summary>
    /// <param name="id">The shipment.</param>
    /// <param name="lines">What goes into the new one; something must be left over.</param>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<ShipmentNotFoundException>]
    [Error<ShipmentStatusException>]
    [Error<ShipmentInvalidException>]
    public static async Task<Shipment> SplitShipmentAsync(
        [ID<Shipment>] Guid id,
        IReadOnlyList<ShipmentLineInput> lines,
        ShippingContext db,
        [Service] ShipmentDesk desk,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var shipment = await desk.LockAsync(id, cancellationToken);
        var count = await db.Shipments.CountAsync(s => s.OrderId == shipment.OrderId, cancellationToken);
        var part = ShipmentRules.Split(shipment, lines, count + 1, clock.GetUtcNow());
        db.Shipments.Add(part);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return part;
    }

    /// <summary>Notes what happened to a parcel on its way.</summary>
    /// <param name="id">The shipment.</param>
    /// <param name="description">Such as: Left the parcel centre.</param>
    /// <param name="location">Where.</param>
    /// <param name="occurredAt">Now when left out.</param>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<ShipmentNotFoundException>]
    [Error<ShipmentInvalidException>]
    public static async Task<Shipment> AddTrackingEventAsync(
        [ID<Shipment>] Guid id,
        string description,
        string? location,
        DateTimeOffset? occurredAt,
        ShippingContext db,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var shipment = await db.Shipments.SingleOrDefaultAsync(s => s.Id == id, cancellationToken) ?? throw new ShipmentNotFoundException(id);
        shipment.Tracking.Add(new TrackingEvent
        {
            Id = Guid.CreateVersion7(now),
            ShipmentId = id,
            Description = ShipmentRules.CheckOptional("description", description, 500)
                ?? throw new ShipmentInvalidException("description", "1 to 500 characters."),
            Location = ShipmentRules.CheckOptional("location", location, 200),
            OccurredAt = (occurredAt ?? now).ToUniversalTime(),
        });
        await db.SaveChangesAsync(cancellationToken);
        return shipment;
    }
}
