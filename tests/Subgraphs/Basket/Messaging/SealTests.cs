using EShop.Basket.Tests.Testing;
using EShop.Contracts;

namespace EShop.Basket.Tests.Messaging;

public sealed class SealTests(BasketFixture basket) : BasketTests(basket)
{
    private static readonly TimeSpan s_while = TimeSpan.FromMinutes(30);

    private DateTimeOffset Later => Host.Clock.GetUtcNow() + s_while;

    [Fact]
    public async Task Seal_Should_PriceAndClose_When_ABasketIsOrdered()
    {
        var product = await AddProductAsync(12.5m);
        await AddAsync(product, 2);
        var order = Guid.CreateVersion7();

        var first = Assert.IsType<BasketSealed>(await SealAsync(order, Later));
        var repeated = Assert.IsType<BasketSealed>(await SealAsync(order, Later));
        var other = Assert.IsType<BasketRefused>(await SealAsync(Guid.CreateVersion7(), Later));
        var changed = await AddAsync(product);

        var line = Assert.Single(first.Lines);
        Assert.Equal((product, 2, 12.5m, "standard", "EUR"), (line.ProductId, line.Quantity, line.UnitPrice, line.TaxClass, first.Currency));
        Assert.Equal((first.BasketId, first.Version), (repeated.BasketId, repeated.Version));
        Assert.Equal(BasketProblemCodes.Sealed, other.Problems[0].Code);
        Assert.Equal("BasketSealedError", changed.ErrorOf("addToBasket"));
    }

    [Fact]
    public async Task Seal_Should_BeTakenOver_When_TheSameKeyTriesAgain()
    {
        var product = await AddProductAsync();
        await AddAsync(product, 2);
        var (first, second) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await SealAsync(first, Later, key: "one");

        var otherKey = await SealAsync(second, Later.AddSeconds(5), key: "another");
        var again = await SealAsync(second, Later.AddSeconds(5), key: "one");
        var late = await SealAsync(first, Later, key: "one");
        await Host.Messages.SendAsync(CommandAddresses.UnsealBasket, new UnsealBasket(first, Shopper.Id));
        var changed = await AddAsync(product);
        await Host.Messages.PublishAsync(Confirmed(second));

        Assert.Equal(BasketProblemCodes.Sealed, Assert.IsType<BasketRefused>(otherKey).Problems[0].Code);
        Assert.Equal(2, Assert.Single(Assert.IsType<BasketSealed>(again).Lines).Quantity);
        Assert.IsType<BasketRefused>(late);
        Assert.Equal("BasketSealedError", changed.ErrorOf("addToBasket"));
        Assert.Equal(0, (await ShowAsync()).Number("basket.quantity"));
    }

    [Fact]
    public async Task Seal_Should_Fall_When_ItLapses()
    {
        var product = await AddProductAsync();
        await AddAsync(product);
        await SealAsync(Guid.CreateVersion7(), Later);

        Host.Clock.Advance(s_while + TimeSpan.FromSeconds(1));

        Assert.Null((await AddAsync(product)).ErrorOf("addToBasket"));
        Assert.IsType<BasketSealed>(await SealAsync(Guid.CreateVersion7(), Later));
    }

    [Fact]
    public async Task Unseal_Should_OpenTheBasket_When_TheOrderIsGivenUp()
    {
        var product = await AddProductAsync();
        await AddAsync(product, 2);
        var (owner, now) = (Shopper.Id, Host.Clock.GetUtcNow());
        Func<Guid, Task<bool>>[] ends =
        [
            id => Host.Messages.SendAsync(CommandAddresses.UnsealBasket, new UnsealBasket(id, owner)),
            id => Host.Messages.PublishAsync(new OrderRejected(id, owner, null, "OUT_OF_STOCK", "", now)),
            id => Host.Messages.PublishAsync(new OrderCancelled(id, owner, null, "", now)),
            id => Host.Messages.PublishAsync(new OrderExpired(id, owner, null, now)),
        ];
        foreach (var end in ends)
        {
            var order = Guid.CreateVersion7();
            Assert.IsType<BasketSealed>(await SealAsync(order, Later));
            Assert.True(await end(order));
        }

        Assert.Equal(3, (await AddAsync(product)).Number("addToBasket.basket.quantity"));
    }

    [Fact]
    public async Task OrderConfirmed_Should_EmptyTheBasket_When_ItWasSealedForTheOrder()
    {
        await AddAsync(await AddProductAsync(), 2);
        var order = Guid.CreateVersion7();
        await SealAsync(order, Later);

        await Host.Messages.PublishAsync(Confirmed(Guid.CreateVersion7()));
        var before = (await ShowAsync()).Number("basket.quantity");
        await Host.Messages.PublishAsync(Confirmed(order));

        Assert.Equal(2, before);
        Assert.Equal(0, (await ShowAsync()).Number("basket.quantity"));
    }

    [Fact]
    public async Task Seal_Should_SayWhy_When_SomethingCannotBeBought()
    {
        var (fine, scarce, hidden) = (await AddProductAsync(), await AddProductAsync(), await AddProductAsync());
        await Host.Messages.PublishAsync(new StockLevelChanged(scarce, 1, 1, Host.Clock.GetUtcNow()));
        await AddAsync(fine);
        await AddAsync(scarce, 2);
        await AddAsync(hidden);
        await Host.Messages.PublishAsync(new ProductUnpublished(hidden, 2, Host.Clock.GetUtcNow()));

        var refused = Assert.IsType<BasketRefused>(await SealAsync(Guid.CreateVersion7(), Later));

        Assert.Equal(
            [(scarce, BasketProblemCodes.OutOfStock), (hidden, BasketProblemCodes.NotPublished)],
            refused.Problems.Select(p => (p.ProductId!.Value, p.Code)));
        Assert.Equal((2, 1), (refused.Problems[0].Requested, refused.Problems[0].Available));
        Assert.Null((await AddAsync(fine)).ErrorOf("addToBasket"));
    }

    [Fact]
    public async Task Seal_Should_Refuse_When_TheBasketIsEmptyUnknownOrAnothers()
    {
        var empty = Assert.IsType<BasketRefused>(await SealAsync(Guid.CreateVersion7(), Later));
        await AddAsync(await AddProductAsync());
        var mine = Assert.IsType<BasketSealed>(await SealAsync(Guid.CreateVersion7(), Later));
        var others = Assert.IsType<BasketRefused>(await SealAsync(Guid.CreateVersion7(), Later, owner: Guid.CreateVersion7(), basketId: mine.BasketId));

        Assert.Equal(BasketProblemCodes.Empty, empty.Problems[0].Code);
        Assert.Equal(BasketProblemCodes.NotFound, others.Problems[0].Code);
    }

    [Fact]
    public async Task Seal_Should_PriceItems_When_TheOrderBringsItsOwn()
    {
        var product = await AddProductAsync(3m);

        var priced = Assert.IsType<BasketSealed>(await SealAsync(Guid.CreateVersion7(), Later, items: [new RequestedItem(product, 4)]));
        var refused = Assert.IsType<BasketRefused>(await SealAsync(
            Guid.CreateVersion7(), Later, items: [new RequestedItem(Guid.CreateVersion7(), 1), new RequestedItem(product, 0)]));

        Assert.Null(priced.BasketId);
        Assert.Equal((4, 3m), (priced.Lines[0].Quantity, priced.Lines[0].UnitPrice));
        Assert.Equal([BasketProblemCodes.UnknownProduct, BasketProblemCodes.InvalidQuantity], refused.Problems.Select(p => p.Code));
    }

    private OrderConfirmed Confirmed(Guid order) => new(order, "1", Shopper.Id, null, [], 1m, "EUR", Host.Clock.GetUtcNow());
}
