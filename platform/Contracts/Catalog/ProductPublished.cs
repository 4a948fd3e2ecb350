namespace EShop.Contracts;

/// <summary>Event: a product is on sale.</summary>
/// <param name="Version">Grows with every change of the product; an older version arriving late is ignored.</param>
public sealed record ProductPublished(
    Guid ProductId,
    int Version,
    DateTimeOffset PublishedAt);
