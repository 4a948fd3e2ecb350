using EShop.Contracts;

namespace EShop.Ordering.Fulfilment;

/// <summary>The last news of a parcel. What was sent and delivered of an order is the sum over its parcels, so a repeat counts once.</summary>
public sealed class OrderShipment
{
    public Guid ShipmentId { get; set; }

    public Guid OrderId { get; set; }

    public OrderShipmentStatus Status { get; set; }

    /// <summary>Shipping's version of the parcel; older news changes nothing.</summary>
    public int Version { get; set; }

    public IReadOnlyList<ShipmentLine> Lines { get; set; } = [];

    public DateTimeOffset UpdatedAt { get; set; }
}
