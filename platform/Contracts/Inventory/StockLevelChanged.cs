namespace EShop.Contracts;

/// <summary>Event: what of a product can be sold has changed.</summary>
/// <param name="Available">On hand less active reservations, over active warehouses.</param>
/// <param name="Version">Grows with every change of this product's level.</param>
public sealed record StockLevelChanged(
    Guid ProductId,
    int Available,
    long Version,
    DateTimeOffset ChangedAt);
