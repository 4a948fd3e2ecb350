using EShop.Graph;

namespace EShop.Catalog.Search;

/// <summary>What the products of a list cost.</summary>
/// <param name="Lowest">The lowest price; null when nothing has a price in the currency.</param>
/// <param name="Highest">The highest price; null when nothing has a price in the currency.</param>
/// <param name="Ranges">How many products cost how much; ranges without products are left out. A product in variants counts in each range that one of them falls in.</param>
public sealed record ProductPriceFacet(Money? Lowest, Money? Highest, IReadOnlyList<ProductPriceRangeFacet> Ranges);
