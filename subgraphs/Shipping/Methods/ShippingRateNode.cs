using EShop.Graph;
using EShop.Shipping.Zones;

namespace EShop.Shipping.Methods;

[ObjectType<ShippingRate>]
public static partial class ShippingRateNode
{
    static partial void Configure(IObjectTypeDescriptor<ShippingRate> descriptor)
    {
        descriptor.Ignore(r => r.MethodId);
        descriptor.Ignore(r => r.Currency);
    }

    /// <summary>Where to.</summary>
    [BindMember(nameof(ShippingRate.ZoneId))]
    public static async Task<ShippingZone> GetZoneAsync(
        [Parent] ShippingRate rate,
        IShippingZoneByIdDataLoader zones,
        CancellationToken cancellationToken)
        => await zones.LoadRequiredAsync(rate.ZoneId, cancellationToken);

    /// <summary>For the parcel.</summary>
    [BindMember(nameof(ShippingRate.Price))]
    public static Money GetPrice([Parent] ShippingRate rate) => new(rate.Price, rate.Currency);

    /// <summary>On top, for every kilogram that is begun after the first.</summary>
    [BindMember(nameof(ShippingRate.PricePerKilogram))]
    public static Money GetPricePerKilogram([Parent] ShippingRate rate) => new(rate.PricePerKilogram, rate.Currency);

    /// <summary>Free from this value of goods on; null for never.</summary>
    [BindMember(nameof(ShippingRate.FreeFrom))]
    public static Money? GetFreeFrom([Parent] ShippingRate rate) => rate.FreeFrom is { } value ? new Money(value, rate.Currency) : null;
}
