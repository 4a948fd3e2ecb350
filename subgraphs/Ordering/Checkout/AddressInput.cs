namespace EShop.Ordering.Checkout;

/// <param name="Street">Street and house number.</param>
/// <param name="Country">ISO 3166-1, two letters.</param>
public sealed record AddressInput(string Name, string Street, string PostCode, string City, string Country);
