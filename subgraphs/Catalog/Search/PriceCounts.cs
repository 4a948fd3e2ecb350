using EShop.Catalog.Data;
using EShop.Graph;
using Microsoft.EntityFrameworkCore;

namespace EShop.Catalog.Search;

/// <summary>Counts products by what they cost, in one statement.</summary>
internal static class PriceCounts
{
    /// <summary>Where ranges begin, in currencies whose unit buys about as much as a euro.</summary>
    private static readonly decimal[] s_bounds = [0, 10, 25, 50, 100, 250, 500, 1000];

    public static async Task<ProductPriceFacet> OfAsync(
        CatalogContext db,
        ProductCriteria criteria,
        string currency,
        CancellationToken cancellationToken)
    {
        // Currencies without a minor unit count in hundreds what others count in ones.
        var scale = Currencies.MinorUnits(currency) == 0 ? 100m : 1m;
        var variants = criteria.Variants;
        var rows = await criteria.OffersOfListed(db, new FacetOmission(Price: true))
            .Select(o => new
            {
                ListingId = variants ? o.Id : o.VariantOfId ?? o.Id,
                Amount = o.PriceCurrency == currency
                    ? o.PriceAmount
                    : o.Prices.Where(p => p.Currency == currency).Select(p => (decimal?)p.Amount).FirstOrDefault(),
            })
            .Where(o => o.Amount != null)
            .Select(o => new
            {
                o.ListingId,
                Amount = o.Amount!.Value,
                Range = o.Amount < 10 * scale ? 0
                    : o.Amount < 25 * scale ? 1
                    : o.Amount < 50 * scale ? 2
                    : o.Amount < 100 * scale ? 3
                    : o.Amount < 250 * scale ? 4
                    : o.Amount < 500 * scale ? 5
                    : o.Amount < 1000 * scale ? 6
                    : 7,
            })
            .GroupBy(o => o.Range)
            .Select(g => new
            {
                Range = g.Key,
                Count = g.Select(o => o.ListingId).Distinct().Count(),
                Lowest = g.Min(o => o.Amount),
                Highest = g.Max(o => o.Amount),
            })
            .OrderBy(g => g.Range)
            .ToListAsync(cancellationToken);
        return new ProductPriceFacet(
            rows is [var first, ..] ? new Money(first.Lowest, currency) : null,
            rows is [.., var last] ? new Money(last.Highest, currency) : null,
            rows.ConvertAll(r => new ProductPriceRangeFacet(
                new Money(s_bounds[r.Range] * scale, currency),
                r.Range + 1 < s_bounds.Length ? new Money(s_bounds[r.Range + 1] * scale, currency) : null,
                r.Count)));
    }
}
