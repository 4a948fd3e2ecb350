using EShop.Catalog.Tests.Testing;
using EShop.Subgraphs.Testing;

namespace EShop.Catalog.Tests.Search;

public sealed class FacetTests(CatalogFixture catalog) : CatalogTests(catalog)
{
    private const string Facets = """
        query ($search: String, $filter: ProductSearchFilterInput, $variants: Boolean! = false, $currency: String) {
          productFacets(search: $search, filter: $filter, variants: $variants) {
            categories { category { id } count }
            brands { brand count }
            prices(currency: $currency) { lowest { amount } highest { amount currency } ranges { from { amount } to { amount } count } }
            attributes { key lowest highest values { value count } }
          }
          products(search: $search, filter: $filter, variants: $variants) { totalCount }
        }
        """;

    [Fact]
    public async Task Categories_Should_CountWhatIsBelow_When_ProductsStandAtTheBottom()
    {
        var top = await AddCategoryAsync($"Top {Brand}");
        var left = await AddCategoryAsync($"Left {Brand}", top);
        var right = await AddCategoryAsync($"Right {Brand}", top);
        await AddProductAsync("1", categoryId: left);
        await AddProductAsync("2", categoryId: left);
        await AddProductAsync("3", categoryId: right);
        await AddProductAsync("4", publish: false, categoryId: right);

        var all = await Host.SendAsync(Facets, new { filter = new { brands = new[] { Brand } } });
        var chosen = await Host.SendAsync(Facets, new { filter = new { brands = new[] { Brand }, categoryIds = new[] { left } } });
        var staff = await Host.SendAsync(Facets, new { filter = new { brands = new[] { Brand } } }, Caller.Staff);

        Assert.Equal(new Dictionary<string, int> { [top] = 3, [left] = 2, [right] = 1 }, Categories(all));
        Assert.Equal(Categories(all), Categories(chosen));
        Assert.Equal(2, chosen.Number("products.totalCount"));
        Assert.Equal(4, Categories(staff)[top]);
    }

    [Fact]
    public async Task Brands_Should_BeCountedWithoutTheirOwnFilter_When_OneIsChosen()
    {
        var category = await AddCategoryAsync($"Brands {Brand}");
        await CreateProductAsync(new { name = "A", price = 1, brand = $"{Brand} A", categoryId = category });
        await CreateProductAsync(new { name = "B", price = 1, brand = $"{Brand} A", categoryId = category });
        await CreateProductAsync(new { name = "C", price = 100, brand = $"{Brand} B", categoryId = category });

        var chosen = await Host.SendAsync(Facets, new { filter = new { categoryIds = new[] { category }, brands = new[] { $"{Brand} B" } } });
        var cheap = await Host.SendAsync(Facets, new { filter = new { categoryIds = new[] { category }, price = new { max = 50 } } });

        Assert.Equal([($"{Brand} A", 2), ($"{Brand} B", 1)], Brands(chosen));
        Assert.Equal(1, chosen.Number("products.totalCount"));
        Assert.Equal([($"{Brand} A", 2)], Brands(cheap));
    }

    [Fact]
    public async Task Prices_Should_CountAProductOnceARange_When_ItHasVariants()
    {
        await AddProductAsync("Single", 5m);
        var parent = await AddProductAsync("Many", 999m);
        await AddVariantAsync(parent, "S", 30m);
        await AddVariantAsync(parent, "M", 45m);
        await AddVariantAsync(parent, "L", 1200m);

        var folded = await Host.SendAsync(Facets, new { filter = new { brands = new[] { Brand }, price = new { min = 40 } } });
        var single = await Host.SendAsync(Facets, new { filter = new { brands = new[] { Brand } }, variants = true });
        var yen = await Host.SendAsync(Facets, new { filter = new { brands = new[] { Brand } }, currency = "JPY" });

        Assert.Equal([(0m, 1), (25m, 1), (1000m, 1)], Ranges(folded));
        Assert.Equal([(0m, 1), (25m, 2), (1000m, 1)], Ranges(single));
        Assert.Equal((5m, 1200m), (folded.Amount("productFacets.prices.lowest.amount"), folded.Amount("productFacets.prices.highest.amount")));
        Assert.Null(folded.At("productFacets.prices.ranges.2.to"));
        Assert.Equal(50m, folded.Amount("productFacets.prices.ranges.1.to.amount"));
        Assert.Equal((1, 4), (folded.Number("products.totalCount"), single.Number("products.totalCount")));
        Assert.Empty(Ranges(yen));
    }

    [Fact]
    public async Task Attributes_Should_BeCountedEachWithoutItsOwnFilter_When_SomeAreChosen()
    {
        var colour = await AddAttributeAsync("ENUM", ["Red", "Blue"]);
        var size = await AddAttributeAsync("NUMBER");
        var single = await AddProductAsync("Single", 10m);
        await SetAttributesAsync(single, new { key = colour, text = "Red" }, new { key = size, number = 10 });
        var parent = await AddProductAsync("Parent", 10m);
        await SetAttributesAsync(parent, new { key = size, number = 9 });
        var red = await AddVariantAsync(parent, "R");
        var blue = await AddVariantAsync(parent, "B");
        await SetAttributesAsync(red, new { key = colour, text = "Red" });
        await SetAttributesAsync(blue, new { key = colour, text = "Blue" }, new { key = size, number = 11.5 });

        var all = await Host.SendAsync(Facets, new { filter = new { brands = new[] { Brand } } });
        var chosen = await Host.SendAsync(
            Facets, new { filter = new { brands = new[] { Brand }, attributes = new[] { new { key = colour, values = new[] { "Blue" } } } } });

        Assert.Equal([("Red", 2), ("Blue", 1)], Values(all, colour));
        Assert.Equal([("9", 1), ("10", 1), ("11.5", 1)], Values(all, size));
        Assert.Equal([("Red", 2), ("Blue", 1)], Values(chosen, colour));
        Assert.Equal([("11.5", 1)], Values(chosen, size));
        var facet = all.List("productFacets.attributes").Single(a => a!["key"]!.GetValue<string>() == size)!;
        Assert.Equal((9m, 11.5m), (facet["lowest"]!.GetValue<decimal>(), facet["highest"]!.GetValue<decimal>()));
        Assert.Equal(1, chosen.Number("products.totalCount"));
    }

    [Fact]
    public async Task ProductBrands_Should_ListThemByName_When_TheyBeginAsAskedFor()
    {
        await CreateProductAsync(new { name = "A", price = 1, brand = $"{Brand} Ä%" });
        await CreateProductAsync(new { name = "B", price = 1, brand = $"{Brand} B" });
        await CreateProductAsync(new { name = "C", price = 1, brand = $"{Brand} B", publish = false });
        const string List = "query ($startsWith: String, $first: Int! = 10) { productBrands(startsWith: $startsWith, first: $first) { brand count } }";

        var shopper = await Host.SendAsync(List, new { startsWith = Brand.ToUpperInvariant() });
        var staff = await Host.SendAsync(List, new { startsWith = $"{Brand} B" }, Caller.Staff);
        var literal = await Host.SendAsync(List, new { startsWith = $"{Brand} %" });

        Assert.Equal([$"{Brand} B", $"{Brand} Ä%"], shopper.List("productBrands").Select(b => b!["brand"]!.GetValue<string>()).Order(StringComparer.Ordinal));
        Assert.Equal(2, staff.Number("productBrands.0.count"));
        Assert.Empty(literal.List("productBrands"));
    }

    private static Dictionary<string, int> Categories(GraphQLAnswer answer)
        => answer.List("productFacets.categories").ToDictionary(c => c!["category"]!["id"]!.GetValue<string>(), c => c!["count"]!.GetValue<int>());

    private static List<(string, int)> Brands(GraphQLAnswer answer)
        => [.. answer.List("productFacets.brands").Select(b => (b!["brand"]!.GetValue<string>(), b["count"]!.GetValue<int>()))];

    private static List<(decimal, int)> Ranges(GraphQLAnswer answer)
        => [.. answer.List("productFacets.prices.ranges").Select(r => (r!["from"]!["amount"]!.GetValue<decimal>(), r["count"]!.GetValue<int>()))];

    private static List<(string, int)> Values(GraphQLAnswer answer, string key)
        => [.. answer.List("productFacets.attributes")
            .Where(a => a!["key"]!.GetValue<string>() == key)
            .SelectMany(a => a!["values"]!.AsArray())
            .Select(v => (v!["value"]!.GetValue<string>(), v["count"]!.GetValue<int>()))];
}
