namespace EShop.Shipping.Shipments;

/// <summary>What can happen to a shipment.</summary>
public enum ShipmentStep
{
    Pack,
    Ship,
    Deliver,
    Return,
    Cancel
}
