using EShop.Contracts;
using EShop.Ordering.Checkout;
using EShop.Ordering.Data;
using EShop.Ordering.Orders;
using EShop.Ordering.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace EShop.Ordering.Tests.Checkout;

/// <summary>Making orders.</summary>
[Collection(OrderingCollection.Name)]
public sealed class CheckoutDeskTests(OrderingFixture fixture)
{
    [Fact]
    public async Task Checkout_Should_MakeOneOrder_When_TwentyAskAtOnceWithTheSameKey()
    {
        await using var host = await StartAsync();
        var caller = OrderingHost.Caller(Guid.CreateVersion7());
        var input = OrderingHost.Input("key", Guid.CreateVersion7());

        var orders = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => host.PlaceOrderAsync(input, caller)));

        var id = Assert.Single(orders.Select(o => o.Id).Distinct());
        await host.Recorder.FirstAsync<OrderCompleted>(m => m.OrderId == id);
        await host.CatchUpAsync();
        Assert.Equal(1, await host.QueryAsync(db => db.Orders.CountAsync()));
        Assert.Single(host.Recorder.All<SealBasket>());
        Assert.Single(host.Recorder.All<AuthorizePayment>(), m => m.OrderId == id);
        Assert.Single(host.Recorder.All<CapturePayment>(), m => m.OrderId == id);
    }

    [Fact]
    public async Task Checkout_Should_Conflict_When_TheKeyWasUsedForOtherInput()
    {
        await using var host = await StartAsync();
        var caller = OrderingHost.Caller(Guid.CreateVersion7());
        await host.PlaceOrderAsync(OrderingHost.Input("key", quantity: 2), caller);

        var conflict = await Assert.ThrowsAsync<IdempotencyConflictException>(
            () => host.PlaceOrderAsync(OrderingHost.Input("key", quantity: 3), caller));

        Assert.Equal("key", conflict.Key);
    }

    [Fact]
    public async Task Checkout_Should_MakeTwoOrders_When_TwoOwnersUseTheSameKey()
    {
        await using var host = await StartAsync();
        var input = OrderingHost.Input("key", Guid.CreateVersion7());

        var first = await host.PlaceOrderAsync(input, OrderingHost.Caller(Guid.CreateVersion7()));
        var second = await host.PlaceOrderAsync(input, OrderingHost.Caller(Guid.CreateVersion7()));

        Assert.NotEqual(first.Id, second.Id);
        Assert.NotEqual(first.Number, second.Number);
    }

    [Fact]
    public async Task Checkout_Should_UnsealAndForgetTheKey_When_TheTotalIsAnother()
    {
        await using var host = await StartAsync();
        var caller = OrderingHost.Caller(Guid.CreateVersion7());

        var changed = await Assert.ThrowsAsync<PriceChangedException>(
            () => host.PlaceOrderAsync(OrderingHost.Input("key", expectedTotal: 1m), caller));

        var unseal = await host.Recorder.FirstAsync<UnsealBasket>();
        Assert.Equal(Assert.Single(host.Recorder.All<SealBasket>()).OrderId, unseal.OrderId);
        Assert.Equal((1m, "EUR"), (changed.Expected.Amount, changed.Actual.Currency));
        Assert.Equal(0, await host.QueryAsync(db => db.Orders.CountAsync()));
        var order = await host.PlaceOrderAsync(OrderingHost.Input("key", expectedTotal: changed.Actual.Amount), caller);
        Assert.Equal(changed.Actual.Amount, order.GrandTotal);
    }

    [Fact]
    public async Task Checkout_Should_SayThatTheBasketIsEmpty()
        => await AssertRefusedAsync<EmptyBasketException>(new BasketProblem(BasketProblemCodes.Empty, "Empty."));

    [Fact]
    public async Task Checkout_Should_SayWhatIsOutOfStock()
    {
        var productId = Guid.CreateVersion7();

        var refusal = await AssertRefusedAsync<OutOfStockException>(
            new BasketProblem(BasketProblemCodes.OutOfStock, "Short.", productId, 5, 3));

        Assert.Equal((productId, 5, 3), (refusal.ProductId, refusal.Requested, refusal.Available));
    }

    [Fact]
    public async Task Checkout_Should_SayWhatIsNotForSale()
        => await AssertRefusedAsync<ProductUnavailableException>(
            new BasketProblem(BasketProblemCodes.NotPublished, "Gone.", Guid.CreateVersion7()));

    [Fact]
    public async Task Checkout_Should_GiveTheCode_When_TheProblemHasNoTypeOfItsOwn()
        => Assert.Equal(
            BasketProblemCodes.Sealed,
            (await AssertRefusedAsync<CheckoutRefusedException>(new BasketProblem(BasketProblemCodes.Sealed, "Sealed."))).Code);

    [Fact]
    public async Task Checkout_Should_BeUnavailable_When_BasketDoesNotAnswer()
    {
        await using var host = await StartAsync(n => n.Silence<SealBasket>(), ("Checkout:BasketTimeout", "00:00:00.300"));
        var caller = OrderingHost.Caller(Guid.CreateVersion7());

        await Assert.ThrowsAsync<CheckoutUnavailableException>(() => host.PlaceOrderAsync(OrderingHost.Input("key"), caller));

        await host.Recorder.FirstAsync<UnsealBasket>();
        Assert.Equal(0, await host.QueryAsync(db => db.IdempotencyRecords.CountAsync()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x", "Berlin", "Germany")]
    [InlineData("x", " ", "DE")]
    public async Task Checkout_Should_SayWhatIsMissing_When_TheInputIsIncomplete(string key, string city = "Berlin", string country = "DE")
    {
        await using var host = await StartAsync();
        var input = OrderingHost.Input(key) with { ShippingAddress = new AddressInput("Ada", "Street 1", "10115", city, country) };

        var missing = await Assert.ThrowsAsync<CheckoutIncompleteException>(() => host.PlaceOrderAsync(input));

        Assert.Equal(key.Length == 0 ? "idempotencyKey" : "shippingAddress", missing.Field);
        Assert.Empty(host.Recorder.All<SealBasket>());
    }

    [Fact]
    public async Task Order_Should_KeepWhatWasSold()
    {
        var productId = Guid.CreateVersion7();
        await using var host = await StartAsync(n => n.Answer<SealBasket>(m => Answers.Sealed(m, Answers.Line(productId, 3, 9.99m))));

        var order = await host.OrderAsync((await host.PlaceOrderAsync()).Id);

        var line = Assert.Single(order.Lines);
        Assert.Equal((productId, 3, 9.99m, 0.19m, 5.69m, 35.66m), (line.ProductId, line.Quantity, line.UnitPrice, line.TaxRate, line.Tax, line.Total));
        Assert.Equal((29.97m, 5.69m, 0m, 35.66m), (order.LinesTotal, order.TaxTotal, order.ShippingTotal, order.GrandTotal));
        Assert.Matches("^2026-[0-9]{6}$", order.Number);
    }

    private async Task<TException> AssertRefusedAsync<TException>(BasketProblem problem)
        where TException : Exception
    {
        await using var host = await StartAsync(n => n.Answer<SealBasket>(m => new BasketRefused(m.OrderId, [problem])));

        var refusal = await Assert.ThrowsAsync<TException>(() => host.PlaceOrderAsync());

        Assert.Equal(0, await host.QueryAsync(db => db.Orders.CountAsync()));
        Assert.Equal(0, await host.QueryAsync(db => db.IdempotencyRecords.CountAsync()));
        return refusal;
    }

    private async Task<OrderingHost> StartAsync(Action<Neighbours>? neighbours = null, params (string Key, string Value)[] settings)
        => await OrderingHost.StartAsync(await fixture.CreateDatabaseAsync<OrderingContext>(), neighbours, settings: settings);
}
