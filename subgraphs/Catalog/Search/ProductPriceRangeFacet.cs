using EShop.Graph;

namespace EShop.Catalog.Search;

/// <summary>How many products cost from one price to below another.</summary>
/// <param name="From">Included.</param>
/// <param name="To">Not included; null for no bound.</param>
/// <param name="Count">How many products.</param>
public sealed record ProductPriceRangeFacet(Money From, Money? To, int Count);
