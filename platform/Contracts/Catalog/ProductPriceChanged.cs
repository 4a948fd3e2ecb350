namespace EShop.Contracts;

/// <summary>Event: a product has a new price in one currency.</summary>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="PreviousPrice">In the same currency.</param>
/// <param name="Version">Grows with every change of the product; an older version arriving late is ignored.</param>
public sealed record ProductPriceChanged(
    Guid ProductId,
    decimal Price,
    string Currency,
    decimal? PreviousPrice,
    int Version,
    DateTimeOffset ChangedAt);
