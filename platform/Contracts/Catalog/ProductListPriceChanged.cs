namespace EShop.Contracts;

/// <summary>
/// Event: a product has a new price, or none any more, in another currency than its own. That in its own currency is told by
/// <see cref="ProductPriceChanged"/>.
/// </summary>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Price">Null when the product is no longer sold in this currency.</param>
/// <param name="PreviousPrice">In the same currency; null where there was none.</param>
/// <param name="Version">Grows with every change of the product; an older version arriving late is ignored.</param>
public sealed record ProductListPriceChanged(
    Guid ProductId,
    string Currency,
    decimal? Price,
    decimal? PreviousPrice,
    int Version,
    DateTimeOffset ChangedAt);
