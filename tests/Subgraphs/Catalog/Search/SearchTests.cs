using EShop.Catalog.Tests.Testing;
using EShop.Subgraphs.Testing;

namespace EShop.Catalog.Tests.Search;

public sealed class SearchTests(CatalogFixture catalog) : CatalogTests(catalog)
{
    private const string Search = """
        query ($search: String, $filter: ProductSearchFilterInput, $variants: Boolean! = false, $first: Int, $after: String, $order: [ProductSortInput!]) {
          products(search: $search, filter: $filter, variants: $variants, first: $first, after: $after, order: $order) {
            totalCount pageInfo { hasNextPage endCursor } nodes { name }
          }
        }
        """;

    private string Word { get; } = $"q{Guid.CreateVersion7():N}";

    [Fact]
    public async Task Search_Should_PutTheBestFirst_When_WordsStandInDifferentPlaces()
    {
        await AddAsync(new { name = "Alpha", price = 1, description = $"Goes with {Word}." });
        await AddAsync(new { name = "Beta", price = 1, brand = Word });
        await AddAsync(new { name = $"Gamma {Word}", price = 1 });
        await AddAsync(new { name = $"Delta {Word[..^1]}", price = 1 });

        var ranked = await Host.SendAsync(Search, new { search = Word });
        var sorted = await Host.SendAsync(Search, new { search = Word, order = new[] { new { name = "ASC" } } });

        Assert.Equal([$"Gamma {Word}", "Beta", "Alpha", $"Delta {Word[..^1]}"], Names(ranked, "products.nodes"));
        Assert.Equal(["Alpha", "Beta", $"Delta {Word[..^1]}", $"Gamma {Word}"], Names(sorted, "products.nodes"));
    }

    [Fact]
    public async Task Search_Should_ShowEachOnce_When_RankedPagesAreFollowed()
    {
        foreach (var number in Enumerable.Range(1, 7))
        {
            await AddAsync(new { name = $"{Word} {number}", price = 1, description = number % 2 == 0 ? Word : null });
        }

        var names = new List<string>();
        string? after = null;
        GraphQLAnswer page;
        do
        {
            page = await Host.SendAsync(Search, new { search = Word, first = 2, after });
            names.AddRange(Names(page, "products.nodes"));
            after = page.Text("products.pageInfo.endCursor");
        }
        while (page.Flag("products.pageInfo.hasNextPage"));

        Assert.Equal(7, page.Number("products.totalCount"));
        Assert.Equal(7, names.Distinct().Count());
        Assert.Equal(7, names.Count);
        Assert.Equal([2, 4, 6], names.Take(3).Select(n => int.Parse(n[^1..], null)));
    }

    [Fact]
    public async Task Search_Should_FindTheProduct_When_OnlyAVariantHasTheWord()
    {
        var parent = await AddProductAsync("Jumper");
        await CreateVariantAsync(new { productId = parent, name = $"Jumper {Word}", options = new[] { new { name = "Size", value = "M" } } });

        Assert.Equal(["Jumper"], Names(await Host.SendAsync(Search, new { search = Word }), "products.nodes"));
        Assert.Equal([$"Jumper {Word}"], Names(await Host.SendAsync(Search, new { search = Word, variants = true }), "products.nodes"));
    }

    [Fact]
    public async Task Filter_Should_NarrowByCategory_When_ProductsStandBelowIt()
    {
        var top = await AddCategoryAsync($"Top {Brand}");
        var below = await AddCategoryAsync($"Below {Brand}", top);
        await AddProductAsync("High", categoryId: top);
        await AddProductAsync("Low", categoryId: below);
        await AddProductAsync("Elsewhere", categoryId: await AddCategoryAsync($"Other {Brand}"));

        Assert.Equal(["High", "Low"], await FindAsync(new { categoryIds = new[] { top } }));
        Assert.Equal(["Low"], await FindAsync(new { categoryIds = new[] { below } }));
    }

    [Fact]
    public async Task Filter_Should_ReadTheListOfTheCurrency_When_ItNarrowsByPrice()
    {
        const string SetPrice = "mutation ($input: SetProductPriceInput!) { setProductPrice(input: $input) { errors { __typename } } }";
        await AddProductAsync("Cheap", 10m);
        var dear = await AddProductAsync("Dear", 100m);
        await Host.SendAsync(SetPrice, new { input = new { id = dear, price = 15, currency = "CHF" } }, Caller.Staff);

        Assert.Equal(["Cheap"], await FindAsync(new { brands = new[] { Brand }, price = new { max = 10 } }));
        Assert.Equal(["Dear"], await FindAsync(new { brands = new[] { Brand }, price = new { min = 100 } }));
        Assert.Equal(["Dear"], await FindAsync(new { brands = new[] { Brand }, price = new { max = 20, currency = "CHF" } }));
        Assert.Empty(await FindAsync(new { brands = new[] { Brand }, price = new { min = 20, currency = "CHF" } }));
    }

    [Fact]
    public async Task Filter_Should_AskOneVariantForEverything_When_SeveralAttributesAreWanted()
    {
        var colour = await AddAttributeAsync("TEXT");
        var length = await AddAttributeAsync("NUMBER");
        var parent = await AddProductAsync("Rope");
        var red = await AddVariantAsync(parent, "1", 10m);
        var blue = await AddVariantAsync(parent, "2", 20m);
        await SetAttributesAsync(parent, new { key = length, number = 5 });
        await SetAttributesAsync(red, new { key = colour, text = "Red" });
        await SetAttributesAsync(blue, new { key = colour, text = "Blue" }, new { key = length, number = 9.5 });

        object Wanted(string text, decimal min, decimal? max = null)
            => new { attributes = new object[] { new { key = colour, values = new[] { text } }, new { key = length, min, max } } };

        Assert.Equal(["Rope"], await FindAsync(Wanted("Red", 5, 5)));
        Assert.Equal(["Rope"], await FindAsync(Wanted("Blue", 9)));
        Assert.Empty(await FindAsync(Wanted("Red", 9)));
        Assert.Empty(await FindAsync(Wanted("Blue", 5, 5)));
        Assert.Equal(["Rope 2"], await FindAsync(Wanted("Blue", 9), variants: true));
        Assert.Equal(["Rope"], await FindAsync(new { price = new { min = 20 }, attributes = new object[] { new { key = colour } } }));
        Assert.Empty(await FindAsync(new { attributes = new object[] { new { key = "no_such_key" } } }));
        Assert.Equal(["Rope"], await FindAsync(new { attributes = new object[] { new { key = length, values = new[] { "9.5", "x" } } } }));
    }

    [Fact]
    public async Task Filter_Should_BeRefused_When_ItIsTooLongOrOfNoCurrency()
    {
        var tooMany = await Host.SendAsync(Search, new { filter = new { brands = Enumerable.Range(0, 101).Select(i => $"{i}") } });
        var noCurrency = await Host.SendAsync(Search, new { filter = new { price = new { min = 1, currency = "QQQ" } } });

        Assert.Single(tooMany.ErrorCodes);
        Assert.Single(noCurrency.ErrorCodes);
    }

    private async Task<string[]> FindAsync(object filter, bool variants = false)
        => Names(await Host.SendAsync(Search, new { filter, variants }), "products.nodes");

    private async Task AddAsync(object input) => Assert.Null((await CreateProductAsync(input)).ErrorOf("createProduct"));
}
