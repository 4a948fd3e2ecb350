namespace EShop.Shipping.Zones;

[ObjectType<ShippingZone>]
public static partial class ShippingZoneNode
{
    static partial void Configure(IObjectTypeDescriptor<ShippingZone> descriptor)
        => descriptor.Field(z => z.Id).ID();
}
