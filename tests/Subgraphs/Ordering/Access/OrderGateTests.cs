using EShop.Contracts;
using EShop.Defaults;
using EShop.Ordering.Access;
using EShop.Ordering.Data;
using EShop.Ordering.Orders;
using EShop.Ordering.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace EShop.Ordering.Tests.Access;

/// <summary>Guests' orders, their secrets, and what is forgotten of them.</summary>
[Collection(OrderingCollection.Name)]
public sealed class OrderGateTests(OrderingFixture fixture)
{
    [Fact]
    public async Task Gate_Should_OpenForTheSecret_When_AGuestOrdered()
    {
        await using var host = await StartAsync();
        var order = await host.PlaceOrderAsync(caller: OrderingHost.Caller(Guid.CreateVersion7(), Roles.Guest));

        Assert.Equal(order.Id, (await OpenAsync(host, order.Number, order.AccessSecret!))?.Id);
        Assert.Null(await OpenAsync(host, order.Number, "another"));
        Assert.Null(await OpenAsync(host, "2026-999999", order.AccessSecret!));
        Assert.Null((await host.OrderAsync(order.Id)).AccessSecret);
    }

    [Fact]
    public async Task Gate_Should_StayShut_When_AnAccountOrdered()
    {
        await using var host = await StartAsync();
        var order = await host.PlaceOrderAsync();

        Assert.Null(order.AccessSecret);
        Assert.Null(await OpenAsync(host, order.Number, ""));
    }

    [Fact]
    public async Task Gate_Should_CloseForAWhile_When_ManySecretsAreWrong()
    {
        await using var host = await StartAsync();
        var order = await host.PlaceOrderAsync(caller: OrderingHost.Caller(Guid.CreateVersion7(), Roles.Guest));

        await Task.WhenAll(Enumerable.Range(0, 5).Select(i => OpenAsync(host, order.Number, $"guess {i}")));

        Assert.Null(await OpenAsync(host, order.Number, order.AccessSecret!));
        host.Clock.Advance(TimeSpan.FromMinutes(16));
        Assert.Equal(order.Id, (await OpenAsync(host, order.Number, order.AccessSecret!))?.Id);
    }

    [Fact]
    public async Task Erasure_Should_ForgetWhoItWas_When_TheOrderIsOver()
    {
        await using var host = await StartAsync();
        var owner = Guid.CreateVersion7();
        var order = await host.PlaceOrderAsync(caller: OrderingHost.Caller(owner));
        await host.Recorder.FirstAsync<OrderCompleted>(m => m.OrderId == order.Id);

        await host.ConsumeAsync(new UserErased(owner, host.Clock.GetUtcNow()));

        AssertErased(await host.OrderAsync(order.Id), order.GrandTotal);
    }

    [Fact]
    public async Task Erasure_Should_WaitForTheOrder_When_ItIsUnderWay()
    {
        await using var host = await StartAsync(n => n.Silence<ReserveStock>());
        var owner = Guid.CreateVersion7();
        var order = await host.PlaceOrderAsync(caller: OrderingHost.Caller(owner));
        var command = await host.Recorder.FirstAsync<ReserveStock>(m => m.OrderId == order.Id);

        await host.ConsumeAsync(new UserErased(owner, host.Clock.GetUtcNow()));
        Assert.Equal("Ada Lovelace", (await host.OrderAsync(order.Id)).ShippingAddress.Name);
        await host.TellAsync(Answers.Reserved(command));
        await host.Recorder.FirstAsync<OrderCompleted>(m => m.OrderId == order.Id);

        AssertErased(await host.OrderAsync(order.Id), order.GrandTotal);
    }

    private static void AssertErased(Order order, decimal total)
    {
        Assert.Equal(
            ("", "", "", "DE", null, null),
            (order.ShippingAddress.Name, order.ShippingAddress.Street, order.BillingAddress.City, order.ShippingAddress.Country,
                order.ContactEmail, order.PaymentToken));
        Assert.Equal((total, "A thing"), (order.GrandTotal, order.Lines[0].Name));
    }

    private static Task<Order?> OpenAsync(OrderingHost host, string number, string secret)
        => host.InScopeAsync(s => s.GetRequiredService<OrderGate>().OpenAsync(number, secret, CancellationToken.None));

    private async Task<OrderingHost> StartAsync(Action<Neighbours>? neighbours = null)
        => await OrderingHost.StartAsync(await fixture.CreateDatabaseAsync<OrderingContext>(), neighbours);
}
