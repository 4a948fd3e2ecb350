namespace EShop.Ordering.Checkout;

/// <param name="Street">Street and house number.</param>
/// <param name="Country">ISO 3166-1, two letters.</param>
/// <param name="Street2">Floor, door, or care of whom.</param>
/// <param name="Region">State or province, where addresses have one.</param>
public sealed record AddressInput(
    string Name,
    string Street,
    string PostalCode,
    string City,
    string Country,
    string? Company = null,
    string? Street2 = null,
    string? Region = null);
