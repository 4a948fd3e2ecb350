namespace EShop.Ordering.Orders;

/// <summary>A postal address.</summary>
public sealed class Address
{
    public required string Name { get; set; }

    /// <summary>Street and house number.</summary>
    public required string Street { get; set; }

    public required string PostCode { get; set; }

    public required string City { get; set; }

    /// <summary>ISO 3166-1, two letters.</summary>
    public required string Country { get; set; }
}
