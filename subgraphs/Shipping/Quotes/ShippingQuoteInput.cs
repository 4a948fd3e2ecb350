namespace EShop.Shipping.Quotes;

/// <summary>
/// What is to be sent where.
/// </summary>
/// <param name="Country">ISO 3166-1, two letters.</param>
/// <param name="PostalCode">Some places cost more.</param>
/// <param name="WeightGrams">Of everything together.</param>
/// <param name="Subtotal">What the goods cost after discounts; some methods are free from a value on.</param>
/// <param name="Currency">ISO 4217; the shop's own when left out.</param>
public sealed record ShippingQuoteInput(string Country, string? PostalCode, int WeightGrams, decimal Subtotal, string? Currency);
