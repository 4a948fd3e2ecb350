namespace EShop.Catalog.Search;

/// <summary>From a price to a price, both included.</summary>
/// <param name="Min">In major units.</param>
/// <param name="Max">In major units.</param>
/// <param name="Currency">ISO 4217; the shop's currency when it is left out. Products without a price in it are not found.</param>
public sealed record ProductPriceRangeInput(decimal? Min = null, decimal? Max = null, string? Currency = null);
