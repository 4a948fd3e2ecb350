namespace EShop.Identity.Addresses;

/// <summary>An address in somebody's address book.</summary>
public sealed class UserAddress
{
    public Guid Id { get; set; }

    public Guid UserId { get; set; }

    /// <summary>Who receives what is sent there.</summary>
    public required string Name { get; set; }

    public string? Company { get; set; }

    /// <summary>Street and house number.</summary>
    public required string Street { get; set; }

    public string? Street2 { get; set; }

    public required string PostalCode { get; set; }

    public required string City { get; set; }

    public string? Region { get; set; }

    /// <summary>ISO 3166-1, two letters.</summary>
    public required string Country { get; set; }

    /// <summary>Where parcels go when a checkout does not say.</summary>
    public bool IsDefaultShipping { get; set; }

    /// <summary>Where invoices go when a checkout does not say.</summary>
    public bool IsDefaultBilling { get; set; }

    public DateTimeOffset CreatedAt { get; set; }
}
