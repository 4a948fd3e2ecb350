namespace EShop.Contracts;

/// <summary>Where a parcel goes.</summary>
/// <param name="Country">ISO 3166-1 alpha-2 code.</param>
public sealed record ShippingAddress(
    string Name,
    string? Company,
    string Street,
    string? Street2,
    string PostalCode,
    string City,
    string? Region,
    string Country);
