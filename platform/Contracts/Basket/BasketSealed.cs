namespace EShop.Contracts;

/// <summary>Answer to <see cref="SealBasket"/>: what is bought and at what price.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="BasketId">Empty when the request brought its own items.</param>
/// <param name="Version">The basket's version that is sealed.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="DiscountTotal">Sum of the lines' discounts.</param>
public sealed record BasketSealed(
    Guid OrderId,
    Guid? BasketId,
    long Version,
    string Currency,
    IReadOnlyList<SealedLine> Lines,
    string? VoucherCode,
    decimal DiscountTotal);
