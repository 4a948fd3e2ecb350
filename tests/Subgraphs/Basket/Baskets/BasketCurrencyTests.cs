using EShop.Basket.Tests.Testing;
using EShop.Contracts;
using EShop.Subgraphs.Testing;

namespace EShop.Basket.Tests.Baskets;

public sealed class BasketCurrencyTests(BasketFixture basket) : BasketTests(basket)
{
    private const string Add = """
        mutation ($input: AddToBasketInput!) {
          addToBasket(input: $input) {
            basket { currency subtotal { amount currency } lines { unitPrice { amount currency } } }
            errors { __typename ... on BasketCurrencyError { currency } }
          }
        }
        """;

    private const string Change = """
        mutation ($input: ChangeBasketCurrencyInput!) {
          changeBasketCurrency(input: $input) { basket { currency subtotal { amount } problems { code } } errors { __typename } }
        }
        """;

    [Fact]
    public async Task AddToBasket_Should_PriceInTheAskedCurrency_When_TheProductHasAPriceInIt()
    {
        var product = await AddProductAsync(10m);
        await PriceAsync(product, "JPY", 1600m, 2);

        var answer = await AddInAsync(product, "JPY");

        Assert.Equal(("JPY", 1600m), (answer.Text("addToBasket.basket.currency"), answer.Amount("addToBasket.basket.subtotal.amount")));
        Assert.Equal("JPY", answer.Text("addToBasket.basket.lines.0.unitPrice.currency"));
        var order = Assert.IsType<BasketSealed>(await SealAsync(Guid.CreateVersion7(), Host.Clock.GetUtcNow().AddMinutes(5)));
        Assert.Equal(("JPY", 1600m), (order.Currency, order.Lines[0].UnitPrice));
    }

    [Fact]
    public async Task AddToBasket_Should_Refuse_When_TheProductHasNoPriceInTheBasketsCurrency()
    {
        var (both, euroOnly) = (await AddProductAsync(), await AddProductAsync());
        await PriceAsync(both, "USD", 11m, 2);
        await AddInAsync(both, "USD");

        var refused = await AddInAsync(euroOnly, "EUR");

        Assert.Equal("BasketCurrencyError", refused.ErrorOf("addToBasket"));
        Assert.Equal("USD", refused.Text("addToBasket.errors.0.currency"));
    }

    [Fact]
    public async Task ChangeBasketCurrency_Should_RepriceOrRefuseAll_When_PricesAreThereOrMissing()
    {
        var product = await AddProductAsync(10m);
        await PriceAsync(product, "USD", 11m, 2);
        await AddAsync(product, 2);

        var dollars = await ChangeAsync("USD");
        var pounds = await ChangeAsync("GBP");
        var nonsense = await ChangeAsync("QQQ");

        Assert.Equal(("USD", 22m), (dollars.Text("changeBasketCurrency.basket.currency"), dollars.Amount("changeBasketCurrency.basket.subtotal.amount")));
        Assert.Empty(dollars.List("changeBasketCurrency.basket.problems"));
        Assert.Equal("BasketCurrencyError", pounds.ErrorOf("changeBasketCurrency"));
        Assert.Equal("BasketCurrencyError", nonsense.ErrorOf("changeBasketCurrency"));
    }

    [Fact]
    public async Task ListPrice_Should_GoAndIgnoreOldNews_When_EventsOvertakeOneAnother()
    {
        var product = await AddProductAsync();
        await PriceAsync(product, "USD", null, 4);
        await PriceAsync(product, "USD", 11m, 3);

        Assert.Equal("BasketCurrencyError", (await AddInAsync(product, "USD")).ErrorOf("addToBasket"));
    }

    private Task PriceAsync(Guid product, string currency, decimal? price, int version)
        => Host.Messages.PublishAsync(new ProductListPriceChanged(product, currency, price, null, version, Host.Clock.GetUtcNow()));

    private Task<GraphQLAnswer> AddInAsync(Guid product, string currency)
        => Host.SendAsync(Add, new { input = new { productId = IdOf(product), currency } }, Shopper);

    private Task<GraphQLAnswer> ChangeAsync(string currency) => Host.SendAsync(Change, new { input = new { currency } }, Shopper);
}
