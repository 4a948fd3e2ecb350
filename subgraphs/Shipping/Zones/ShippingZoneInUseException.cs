namespace EShop.Shipping.Zones;

/// <summary>Prices depend on the zone.</summary>
public sealed class ShippingZoneInUseException(Guid id) : Exception("There are prices for this zone: remove them first.")
{
    [ID<ShippingZone>]
    public Guid ZoneId => id;
}
