namespace EShop.Ordering.Orders;

/// <summary>A postal address.</summary>
public sealed class Address
{
    public required string Name { get; set; }

    public string? Company { get; set; }

    /// <summary>Street and house number.</summary>
    public required string Street { get; set; }

    /// <summary>Floor, door, or care of whom.</summary>
    public string? Street2 { get; set; }

    public required string PostalCode { get; set; }

    public required string City { get; set; }

    /// <summary>State or province, where addresses have one.</summary>
    public string? Region { get; set; }

    /// <summary>ISO 3166-1, two letters.</summary>
    public required string Country { get; set; }
}
