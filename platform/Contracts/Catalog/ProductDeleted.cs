namespace EShop.Contracts;

/// <summary>Event: a product is gone for good.</summary>
/// <param name="Version">Grows with every change of the product; an older version arriving late is ignored.</param>
public sealed record ProductDeleted(
    Guid ProductId,
    int Version,
    DateTimeOffset DeletedAt);
