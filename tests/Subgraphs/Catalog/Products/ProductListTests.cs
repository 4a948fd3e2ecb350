using EShop.Catalog.Tests.Testing;
using EShop.Subgraphs.Testing;

namespace EShop.Catalog.Tests.Products;

public sealed class ProductListTests(CatalogFixture catalog) : CatalogTests(catalog)
{
    private const string Page = """
        query ($brand: String!, $after: String, $min: Decimal, $order: [ProductSortInput!]) {
          products(first: 2, after: $after, where: { brand: { eq: $brand }, priceAmount: { gte: $min } }, order: $order) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { name price { amount } }
          }
        }
        """;

    private const string Search = """
        query ($search: String!, $brand: String!) { products(search: $search, where: { brand: { eq: $brand } }) { nodes { name } } }
        """;

    [Fact]
    public async Task Products_Should_ComeOnceEach_When_PagesAreFollowed()
    {
        foreach (var (name, price) in new[] { ("A", 5m), ("B", 5m), ("C", 4m), ("D", 3m), ("E", 1m) })
        {
            await AddProductAsync(name, price);
        }

        var names = new List<string>();
        string? after = null;
        GraphQLAnswer answer;
        do
        {
            answer = await Host.SendAsync(
                Page, new { brand = Brand, after, min = 2m, order = new[] { new { priceAmount = "DESC" } } });
            names.AddRange(answer.List("products.nodes").Select(n => n!["name"]!.GetValue<string>()));
            after = answer.Text("products.pageInfo.endCursor");
        }
        while (answer.Flag("products.pageInfo.hasNextPage"));

        Assert.Equal(4, answer.Number("products.totalCount"));
        Assert.Equal(["A", "B"], names.Take(2).Order());
        Assert.Equal(["C", "D"], names.Skip(2));
    }

    [Fact]
    public async Task Products_Should_BeSortedByName_When_NoOrderIsGiven()
    {
        await AddProductAsync("Zebra");
        await AddProductAsync("Ant");

        var answer = await Host.SendAsync(Page, new { brand = Brand });

        Assert.Equal(["Ant", "Zebra"], answer.List("products.nodes").Select(n => n!["name"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("headphones")]
    [InlineData("hedphones")]
    [InlineData("headphnes wireles")]
    [InlineData("battery")]
    public async Task Search_Should_Find_When_WordsAreRightOrNearlyRight(string search)
    {
        await CreateProductAsync(new { name = "Wireless Headphones", price = 1, brand = Brand, description = "Thirty hours of battery." });
        await AddProductAsync("Cast Iron Skillet");

        var answer = await Host.SendAsync(Search, new { search, brand = Brand });

        Assert.Equal(["Wireless Headphones"], answer.List("products.nodes").Select(n => n!["name"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("bicycle")]
    [InlineData("\"unclosed & | ! <->")]
    public async Task Search_Should_FindNothing_When_NothingIsLikeIt(string search)
    {
        await AddProductAsync("Wireless Headphones");

        Assert.Empty((await Host.SendAsync(Search, new { search, brand = Brand })).List("products.nodes"));
    }

    [Fact]
    public async Task Products_Should_BeRefused_When_APageIsTooLarge()
    {
        var answer = await Host.SendAsync("{ products(first: 101) { nodes { id } } }");

        Assert.NotEmpty(answer.ErrorCodes);
    }
}
