namespace EShop.Shipping.Zones;

/// <summary>A part of the world that costs the same to send to.</summary>
public sealed class ShippingZone
{
    public Guid Id { get; set; }

    /// <summary>Such as DE or WORLD, unique in the shop.</summary>
    public required string Code { get; set; }

    public required string Name { get; set; }

    /// <summary>ISO 3166-1 codes of two letters; none for everywhere else.</summary>
    public List<string> Countries { get; set; } = [];

    /// <summary>Only addresses whose postal codes begin with one of these; none for all of them.</summary>
    public List<string> PostalCodePrefixes { get; set; } = [];
}
