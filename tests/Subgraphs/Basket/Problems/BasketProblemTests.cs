using EShop.Basket.Tests.Testing;
using EShop.Contracts;
using EShop.Subgraphs.Testing;

namespace EShop.Basket.Tests.Problems;

public sealed class BasketProblemTests(BasketFixture basket) : BasketTests(basket)
{
    private const string Problems = """
        query {
          basket {
            problems { code message product { id } requested available previousPrice { amount } currentPrice { amount currency } }
          }
        }
        """;

    [Fact]
    public async Task Problems_Should_BeEmpty_When_NothingChanged()
    {
        await AddAsync(await AddProductAsync());

        Assert.Empty((await ProblemsAsync()).List("basket.problems"));
    }

    [Fact]
    public async Task Problems_Should_NameEachLine_When_PricesStockAndPublicationChange()
    {
        var (dearer, scarce, hidden) = (await AddProductAsync(10m), await AddProductAsync(), await AddProductAsync());
        await AddAsync(dearer);
        await AddAsync(scarce, 5);
        await AddAsync(hidden);
        var now = Host.Clock.GetUtcNow();
        await Host.Messages.PublishAsync(new ProductPriceChanged(dearer, 12.5m, "EUR", null, 2, now));
        await Host.Messages.PublishAsync(new StockLevelChanged(scarce, 3, 1, now));
        await Host.Messages.PublishAsync(new ProductUnpublished(hidden, 2, now));

        var answer = await ProblemsAsync();

        Assert.Equal(
            [("PRICE_CHANGED", IdOf(dearer)), ("OUT_OF_STOCK", IdOf(scarce)), ("PRODUCT_NOT_PUBLISHED", IdOf(hidden))],
            answer.List("basket.problems").Select(p => (p!["code"]!.GetValue<string>(), p["product"]!["id"]!.GetValue<string>())));
        Assert.Equal((10m, 12.5m), (answer.Amount("basket.problems.0.previousPrice.amount"), answer.Amount("basket.problems.0.currentPrice.amount")));
        Assert.Equal((5, 3), (answer.Number("basket.problems.1.requested"), answer.Number("basket.problems.1.available")));
    }

    [Fact]
    public async Task AcceptBasketPrices_Should_TakeTheProblemAway_When_PricesChanged()
    {
        var product = await AddProductAsync(10m);
        await AddAsync(product);
        await Host.Messages.PublishAsync(new ProductPriceChanged(product, 8m, "EUR", null, 2, Host.Clock.GetUtcNow()));
        Assert.Single((await ProblemsAsync()).List("basket.problems"));

        await Host.SendAsync("mutation { acceptBasketPrices { basket { id } errors { __typename } } }", null, Shopper);

        Assert.Empty((await ProblemsAsync()).List("basket.problems"));
    }

    private Task<GraphQLAnswer> ProblemsAsync() => Host.SendAsync(Problems, null, Shopper);
}
