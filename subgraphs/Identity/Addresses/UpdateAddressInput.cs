namespace EShop.Identity.Addresses;

/// <summary>What changes in an address; what is left out stays as it was.</summary>
public sealed record UpdateAddressInput(
    [property: ID<UserAddress>] Guid Id,
    string? Name,
    string? Company,
    string? Street,
    string? Street2,
    string? PostalCode,
    string? City,
    string? Region,
    string? Country,
    bool? IsDefaultShipping,
    bool? IsDefaultBilling);
