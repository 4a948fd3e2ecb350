using EShop.Catalog.Tests.Testing;
using EShop.Contracts;
using EShop.Subgraphs.Testing;

namespace EShop.Catalog.Tests.Prices;

public sealed class PriceListTests(CatalogFixture catalog) : CatalogTests(catalog)
{
    private const string SetPrice = """
        mutation ($input: SetProductPriceInput!) {
          setProductPrice(input: $input) {
            product { version price { amount currency } }
            errors { __typename ... on ProductInvalidError { field } }
          }
        }
        """;

    private const string RemovePrice = """
        mutation ($input: RemoveProductPriceInput!) {
          removeProductPrice(input: $input) { product { prices { currency } } errors { __typename ... on ProductInvalidError { field } } }
        }
        """;

    private const string Look = """
        query ($id: ID!, $currency: String!) {
          productById(id: $id) {
            price { amount currency }
            inCurrency: price(currency: $currency) { amount currency }
            prices { amount currency }
            priceHistory(currency: $currency) { price { amount currency } }
          }
        }
        """;

    [Fact]
    public async Task Price_Should_BeTheOneOfTheList_When_ACurrencyIsAskedFor()
    {
        var id = await AddProductAsync("Import", 10m);
        await SetAsync(id, 1500m, "JPY");
        await SetAsync(id, 11.5m, "CHF");
        await SetAsync(id, 12m, "CHF");

        var francs = await Host.SendAsync(Look, new { id, currency = "CHF" }, Caller.Staff);
        var pounds = await Host.SendAsync(Look, new { id, currency = "GBP" }, Caller.Staff);

        Assert.Equal((12m, "CHF"), Price(francs, "productById.inCurrency"));
        Assert.Equal((10m, "EUR"), Price(francs, "productById.price"));
        Assert.Equal((10m, "EUR"), Price(pounds, "productById.inCurrency"));
        Assert.Equal(["EUR", "CHF", "JPY"], francs.List("productById.prices").Select(p => p!["currency"]!.GetValue<string>()));
        Assert.Equal([12m, 11.5m], francs.List("productById.priceHistory").Select(p => p!["price"]!["amount"]!.GetValue<decimal>()));
    }

    [Fact]
    public async Task SetPrice_Should_TellListsApart_When_TheCurrencyIsNotTheProducts()
    {
        var id = await AddProductAsync("Told", 10m);
        var own = await Host.Messages.ListenAsync<ProductPriceChanged>();
        var listed = await Host.Messages.ListenAsync<ProductListPriceChanged>();

        await SetAsync(id, 9m, "GBP");
        await SetAsync(id, 8m, "GBP");
        await SetAsync(id, 11m, "EUR");
        await Host.SendAsync(RemovePrice, new { input = new { id, currency = "GBP" } }, Caller.Staff);

        var first = await listed.NextAsync(m => GlobalId.Of("Product", m.ProductId) == id);
        var second = await listed.NextAsync(m => GlobalId.Of("Product", m.ProductId) == id);
        var gone = await listed.NextAsync(m => GlobalId.Of("Product", m.ProductId) == id);
        Assert.Equal((9m, null, 2), (first.Price, first.PreviousPrice, first.Version));
        Assert.Equal((8m, 9m, 3), (second.Price, second.PreviousPrice, second.Version));
        Assert.Equal((null, 8m, 5), (gone.Price, gone.PreviousPrice, gone.Version));
        var euros = await own.NextAsync(m => GlobalId.Of("Product", m.ProductId) == id);
        Assert.Equal((11m, "EUR", 4), (euros.Price, euros.Currency, euros.Version));
    }

    [Theory]
    [InlineData(1.5, "JPY", "price")]
    [InlineData(-1, "CHF", "price")]
    [InlineData(1, "QQQ", "currency")]
    public async Task SetPrice_Should_NameTheField_When_TheCurrencyHasNoSuchPrice(decimal price, string currency, string field)
    {
        var answer = await SetAsync(await AddProductAsync("Wrong"), price, currency);

        Assert.Equal(field, answer.Text("setProductPrice.errors.0.field"));
    }

    [Theory]
    [InlineData("EUR")]
    [InlineData("SEK")]
    public async Task RemovePrice_Should_Refuse_When_ItIsTheOwnOneOrNotThere(string currency)
    {
        var id = await AddProductAsync("Kept");

        var answer = await Host.SendAsync(RemovePrice, new { input = new { id, currency } }, Caller.Staff);

        Assert.Equal("currency", answer.Text("removeProductPrice.errors.0.field"));
    }

    private Task<GraphQLAnswer> SetAsync(string id, decimal price, string currency)
        => Host.SendAsync(SetPrice, new { input = new { id, price, currency } }, Caller.Staff);

    private static (decimal Amount, string? Currency) Price(GraphQLAnswer answer, string path)
        => (answer.Amount($"{path}.amount"), answer.Text($"{path}.currency"));
}
