namespace EShop.Contracts;

/// <summary>Answer to <see cref="QuoteShipping"/>: it cannot be sent that way.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="Code">One of <see cref="ShippingProblemCodes"/>.</param>
public sealed record ShippingRefused(
    Guid OrderId,
    string Code,
    string Message);
