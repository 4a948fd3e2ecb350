namespace EShop.Contracts;

/// <summary>Event: the rating of a product has changed.</summary>
/// <param name="Average">1 to 5; empty without reviews.</param>
/// <param name="Version">Grows with every change of this product's rating.</param>
public sealed record ProductRatingChanged(
    Guid ProductId,
    decimal? Average,
    int Count,
    long Version,
    DateTimeOffset ChangedAt);
