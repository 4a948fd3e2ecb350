namespace EShop.Shipping.Methods;

/// <summary>What a method costs to a zone in a currency.</summary>
public sealed class ShippingRate
{
    public Guid MethodId { get; set; }

    public Guid ZoneId { get; set; }

    /// <summary>ISO 4217.</summary>
    public required string Currency { get; set; }

    /// <summary>For the parcel.</summary>
    public decimal Price { get; set; }

    /// <summary>On top, for every kilogram that is begun after the first.</summary>
    public decimal PricePerKilogram { get; set; }

    /// <summary>Free from this value of goods on; null for never.</summary>
    public decimal? FreeFrom { get; set; }
}
