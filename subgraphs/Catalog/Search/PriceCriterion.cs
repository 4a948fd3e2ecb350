namespace EShop.Catalog.Search;

/// <summary>A wanted price.</summary>
internal sealed record PriceCriterion(string Currency, decimal Min, decimal Max);
