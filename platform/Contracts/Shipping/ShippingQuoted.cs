namespace EShop.Contracts;

/// <summary>Answer to <see cref="QuoteShipping"/>.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="MethodCode">Such as `STANDARD` or `EXPRESS`.</param>
/// <param name="Currency">ISO 4217 code.</param>
public sealed record ShippingQuoted(
    Guid OrderId,
    Guid MethodId,
    string MethodCode,
    string MethodName,
    decimal Price,
    string Currency,
    DateOnly EarliestDelivery,
    DateOnly LatestDelivery);
