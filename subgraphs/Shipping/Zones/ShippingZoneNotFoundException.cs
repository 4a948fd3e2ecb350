namespace EShop.Shipping.Zones;

/// <summary>No such shipping zone.</summary>
public sealed class ShippingZoneNotFoundException(Guid id) : Exception("The shipping zone does not exist.")
{
    [ID<ShippingZone>]
    public Guid ZoneId => id;
}
