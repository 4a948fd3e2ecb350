namespace EShop.Shipping.Shipments;

/// <summary>Where a parcel goes.</summary>
public sealed class ShipmentAddress
{
    public required string Name { get; set; }

    public string? Company { get; set; }

    public required string Street { get; set; }

    public string? Street2 { get; set; }

    public required string PostalCode { get; set; }

    public required string City { get; set; }

    public string? Region { get; set; }

    /// <summary>ISO 3166-1, two letters.</summary>
    public required string Country { get; set; }
}
