using EShop.Basket.Tests.Testing;
using EShop.Subgraphs.Testing;

namespace EShop.Basket.Tests.Baskets;

public sealed class BasketMutationTests(BasketFixture basket) : BasketTests(basket)
{
    private const string Change = """
        mutation ($input: ChangeQuantityInput!) { changeQuantity(input: $input) { basket { quantity lines { quantity } } errors { __typename } } }
        """;

    private const string Remove = """
        mutation ($input: RemoveFromBasketInput!) { removeFromBasket(input: $input) { basket { quantity } errors { __typename } } }
        """;

    [Fact]
    public async Task AddToBasket_Should_AddUp_When_TheProductIsThere()
    {
        var (cheap, dear) = (await AddProductAsync(2.5m), await AddProductAsync(99.99m));
        Assert.Null((await ShowAsync()).At("basket"));

        await AddAsync(cheap, 2);
        await AddAsync(dear);
        var answer = await AddAsync(cheap, 3);

        Assert.Equal(6, answer.Number("addToBasket.basket.quantity"));
        Assert.Equal(112.49m, answer.Amount("addToBasket.basket.subtotal.amount"));
        var shown = await ShowAsync();
        Assert.Equal([IdOf(cheap), IdOf(dear)], shown.List("basket.lines").Select(l => l!["product"]!["id"]!.GetValue<string>()));
        Assert.Equal(12.5m, shown.Amount("basket.lines.0.total.amount"));
    }

    [Fact]
    public async Task AddToBasket_Should_LoseNothing_When_ManyAddAtOnce()
    {
        var product = await AddProductAsync();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => AddAsync(product)));

        Assert.Equal(20, (await ShowAsync()).Number("basket.quantity"));
    }

    [Fact]
    public async Task AddToBasket_Should_Refuse_When_TheProductIsUnknownHiddenOrInAnotherCurrency()
    {
        var (euro, dollar, hidden) = (await AddProductAsync(), await AddProductAsync(currency: "USD"), await AddProductAsync(published: false));
        await AddAsync(euro);

        Assert.Equal("BasketProductNotFoundError", (await AddAsync(Guid.CreateVersion7())).ErrorOf("addToBasket"));
        Assert.Equal("BasketProductNotFoundError", (await AddAsync(hidden)).ErrorOf("addToBasket"));
        Assert.Equal("BasketCurrencyError", (await AddAsync(dollar)).ErrorOf("addToBasket"));
        Assert.Null((await AddAsync(dollar, caller: Caller.NewGuest())).ErrorOf("addToBasket"));
        Assert.Equal(1, (await ShowAsync()).Number("basket.quantity"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1_001)]
    public async Task AddToBasket_Should_Refuse_When_TheQuantityIsOutOfBounds(int quantity)
    {
        var answer = await AddAsync(await AddProductAsync(), quantity);

        Assert.Equal("BasketQuantityInvalidError", answer.ErrorOf("addToBasket"));
        Assert.Equal(1_000, answer.Number("addToBasket.errors.0.maximum"));
    }

    [Fact]
    public async Task AddToBasket_Should_Refuse_When_ALineOrTheBasketIsFull()
    {
        var first = await AddProductAsync();
        await AddAsync(first, 1_000);
        Assert.Equal("BasketQuantityInvalidError", (await AddAsync(first)).ErrorOf("addToBasket"));
        for (var line = 1; line < 100; line++)
        {
            await AddAsync(await AddProductAsync());
        }

        var answer = await AddAsync(await AddProductAsync());

        Assert.Equal("BasketQuantityInvalidError", answer.ErrorOf("addToBasket"));
        Assert.Equal(100, answer.Number("addToBasket.errors.0.maximum"));
    }

    [Fact]
    public async Task ChangeQuantity_Should_SetAndTakeOut_When_TheLineIsThere()
    {
        var (one, two) = (await AddProductAsync(), await AddProductAsync());
        await AddAsync(one, 2);
        await AddAsync(two, 2);

        var set = await Host.SendAsync(Change, new { input = new { productId = IdOf(one), quantity = 7 } }, Shopper);
        var zero = await Host.SendAsync(Change, new { input = new { productId = IdOf(one), quantity = 0 } }, Shopper);
        var missing = await Host.SendAsync(Change, new { input = new { productId = IdOf(one), quantity = 1 } }, Shopper);
        var removed = await Host.SendAsync(Remove, new { input = new { productId = IdOf(two) } }, Shopper);
        var again = await Host.SendAsync(Remove, new { input = new { productId = IdOf(two) } }, Shopper);

        Assert.Equal(9, set.Number("changeQuantity.basket.quantity"));
        Assert.Equal(2, zero.Number("changeQuantity.basket.quantity"));
        Assert.Equal("BasketProductNotFoundError", missing.ErrorOf("changeQuantity"));
        Assert.Equal(0, removed.Number("removeFromBasket.basket.quantity"));
        Assert.Null(again.ErrorOf("removeFromBasket"));
    }

    [Fact]
    public async Task ClearAndDelete_Should_EmptyAndForget_When_Asked()
    {
        await AddAsync(await AddProductAsync(), 3);

        var cleared = await Host.SendAsync("mutation { clearBasket { basket { quantity } } }", null, Shopper);
        var deleted = await Host.SendAsync("mutation { deleteBasket { boolean } }", null, Shopper);
        var again = await Host.SendAsync("mutation { deleteBasket { boolean } }", null, Shopper);

        Assert.Equal(0, cleared.Number("clearBasket.basket.quantity"));
        Assert.Equal((true, false), (deleted.Flag("deleteBasket.boolean"), again.Flag("deleteBasket.boolean")));
        Assert.Null((await ShowAsync()).At("basket"));
    }

    [Fact]
    public async Task Basket_Should_BeTheCallersAlone_When_OthersAsk()
    {
        await AddAsync(await AddProductAsync());

        Assert.Null((await ShowAsync(Caller.NewCustomer())).At("basket"));
        Assert.Null((await ShowAsync(Caller.Admin)).At("basket"));
        Assert.Equal(1, (await ShowAsync()).Number("basket.quantity"));
    }

    [Theory]
    [InlineData("{ basket { id } }")]
    [InlineData("mutation { addToBasket(input: { productId: \"$id\" }) { __typename } }")]
    [InlineData("mutation { changeQuantity(input: { productId: \"$id\", quantity: 1 }) { __typename } }")]
    [InlineData("mutation { removeFromBasket(input: { productId: \"$id\" }) { __typename } }")]
    [InlineData("mutation { clearBasket { __typename } }")]
    [InlineData("mutation { deleteBasket { __typename } }")]
    public async Task Operation_Should_BeRefused_When_TheCallerIsNobody(string document)
        => Assert.Equal(
            ["AUTH_NOT_AUTHENTICATED"],
            (await Host.SendAsync(document.Replace("$id", IdOf(Guid.CreateVersion7()), StringComparison.Ordinal))).ErrorCodes);
}
