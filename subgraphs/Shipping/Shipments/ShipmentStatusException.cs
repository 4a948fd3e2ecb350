namespace EShop.Shipping.Shipments;

/// <summary>The shipment is past that, or not there yet.</summary>
public sealed class ShipmentStatusException(Guid id, ShipmentStatus status)
    : Exception($"A shipment that is {status.ToString().ToLowerInvariant()} cannot go that way.")
{
    [ID<Shipment>]
    public Guid ShipmentId => id;

    /// <summary>Where it stands.</summary>
    public ShipmentStatus Status => status;
}
