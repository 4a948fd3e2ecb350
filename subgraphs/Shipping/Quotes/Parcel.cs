namespace EShop.Shipping.Quotes;

/// <summary>What is to be sent where.</summary>
/// <param name="Country">ISO 3166-1, two letters.</param>
/// <param name="WeightGrams">Of everything together.</param>
/// <param name="Subtotal">What the goods cost after discounts.</param>
/// <param name="Currency">ISO 4217.</param>
public sealed record Parcel(string Country, string? PostalCode, int WeightGrams, decimal Subtotal, string Currency);
