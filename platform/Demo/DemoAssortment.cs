using System.Globalization;

namespace EShop.Demo;

/// <summary>The assortment of the large demo shop: the hand-picked products, then lines of every range.</summary>
internal static class DemoAssortment
{
    private static readonly string[] s_series =
    [
        "Aurora", "Fjord", "Linden", "Harbour", "Summit", "Meadow", "Cobalt", "Ember", "Willow", "Atlas", "Nova", "Terra", "Pico", "Vega", "Juniper",
        "Breeze", "Granite", "Solstice",
    ];

    private static readonly string[] s_praise =
    [
        "made to last and easy to repair", "light, compact and well thought out", "the favourite of our staff", "simple, honest and good value",
        "made in small series from recycled material", "tested for years and improved every season",
    ];

    /// <summary>As many products as are asked for; what one is follows from its number.</summary>
    public static IEnumerable<DemoProduct> Many(int count)
        => DemoProducts.All.Concat(Enumerable.Range(0, Math.Max(0, count - DemoProducts.All.Count)).Select(Create)).Take(count);

    /// <summary>Gives every product the SKU of its place and its sizes.</summary>
    public static IReadOnlyList<DemoProduct> Number(IEnumerable<DemoProduct> products)
        => [.. products.Select((product, i) => product with { Sku = SkuOf(i, product.Category), Sizes = DemoSizes.Of(product.Category, product.Name) })];

    /// <summary>What lies in warehouses and goes into baskets: sizes in the place of what is sold in sizes.</summary>
    public static IReadOnlyList<DemoProduct> Articles(IReadOnlyList<DemoProduct> products)
        => [.. products.SelectMany(p => p.Sizes.Count == 0 ? [p] : DemoSizes.VariantsOf(p, p.Stock))];

    private static DemoProduct Create(int number)
    {
        var range = DemoRange.All[number % DemoRange.All.Count];
        var turn = number / DemoRange.All.Count;
        var article = range.Articles[turn % range.Articles.Length];
        var series = s_series[turn / range.Articles.Length % s_series.Length];
        var edition = turn / range.Articles.Length / s_series.Length;
        var name = $"{series} {article}" + (edition == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" Mark {edition + 1}"));
        var random = new Random(number);
        return new DemoProduct(
            range.Category,
            name,
            range.Brands[turn % range.Brands.Length],
            PriceOf(range, random),
            (int)(range.WeightGrams * (0.7 + (random.NextDouble() * 0.6))),
            $"{article} of the {series} series, {s_praise[random.Next(s_praise.Length)]}.",
            random.Next(40) switch { 0 => 0, 1 => 2, _ => 15 + random.Next(180) },
            range.TaxClass);
    }

    /// <summary>Cheap things are more common than dear ones; prices end as shops let them end.</summary>
    private static decimal PriceOf(DemoRange range, Random random)
    {
        var share = Math.Pow(random.NextDouble(), 2);
        return decimal.Floor(range.From + (decimal)(share * (range.To - range.From))) + (random.Next(3) == 0 ? 0.00m : 0.90m);
    }

    private static string SkuOf(int number, string category)
        => string.Create(CultureInfo.InvariantCulture, $"{category[..3].ToUpperInvariant()}-{number + 1:0000}");
}
