namespace EShop.Identity.Addresses;

/// <summary>A new address.</summary>
/// <param name="Name">Who receives what is sent there.</param>
/// <param name="Street">Street and house number.</param>
/// <param name="Country">ISO 3166-1, two letters.</param>
/// <param name="IsDefaultShipping">Where parcels go when a checkout does not say; the first address is by itself.</param>
/// <param name="IsDefaultBilling">Where invoices go when a checkout does not say; the first address is by itself.</param>
public sealed record AddAddressInput(
    string Name,
    string? Company,
    string Street,
    string? Street2,
    string PostalCode,
    string City,
    string? Region,
    string Country,
    bool IsDefaultShipping = false,
    bool IsDefaultBilling = false);
