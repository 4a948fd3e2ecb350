namespace EShop.Shipping.Shipments;

/// <summary>No such shipment.</summary>
public sealed class ShipmentNotFoundException(Guid id) : Exception("The shipment does not exist.")
{
    [ID<Shipment>]
    public Guid ShipmentId => id;
}
