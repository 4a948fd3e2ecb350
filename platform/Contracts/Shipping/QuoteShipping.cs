namespace EShop.Contracts;

/// <summary>Request: the price of sending something somewhere. Answered by <see cref="ShippingQuoted"/> or <see cref="ShippingRefused"/>.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="MethodId">The shipping method; the cheapest that serves the address when empty.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code.</param>
/// <param name="WeightGrams">Of everything together.</param>
/// <param name="Subtotal">What the lines cost after discounts; some methods are free from a value on.</param>
/// <param name="Currency">ISO 4217 code; there is no conversion.</param>
public sealed record QuoteShipping(
    Guid OrderId,
    Guid? MethodId,
    string Country,
    string? PostalCode,
    int WeightGrams,
    decimal Subtotal,
    string Currency);
