using EShop.Graph;

namespace EShop.Catalog.Variants;

/// <summary>From the cheapest to the dearest.</summary>
/// <param name="Lowest">The lowest price.</param>
/// <param name="Highest">The highest price; the same as the lowest where there is only one.</param>
public sealed record ProductPriceRange(Money Lowest, Money Highest);
