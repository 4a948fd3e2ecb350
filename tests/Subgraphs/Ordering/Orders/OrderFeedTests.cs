using System.Security.Claims;
using EShop.Contracts;
using EShop.Defaults;
using EShop.Messaging;
using EShop.Ordering.Data;
using EShop.Ordering.Orders;
using EShop.Ordering.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace EShop.Ordering.Tests.Orders;

/// <summary>Following an order.</summary>
[Collection(OrderingCollection.Name)]
public sealed class OrderFeedTests(OrderingFixture fixture)
{
    private static readonly Guid s_owner = Guid.CreateVersion7();

    [Fact]
    public async Task Feed_Should_GiveEveryChangeOnceAndEnd_When_TheOrderCompletes()
    {
        await using var host = await StartAsync(n => n.Silence<ReserveStock>());
        var order = await host.PlaceOrderAsync(caller: OrderingHost.Caller(s_owner));
        var command = await host.Recorder.FirstAsync<ReserveStock>(m => m.OrderId == order.Id);
        await using var feed = Follow(host, order.Id, OrderingHost.Caller(s_owner)).GetAsyncEnumerator();
        Assert.True(await feed.MoveNextAsync());
        List<OrderHistoryEntry> seen = [feed.Current];

        await host.TellAsync(Answers.Reserved(command));
        while (await feed.MoveNextAsync())
        {
            seen.Add(feed.Current);
        }

        Assert.Equal([1, 2, 3, 4], seen.Select(e => e.Version));
        Assert.Equal(
            [OrderStatus.Pending, OrderStatus.Pending, OrderStatus.Confirmed, OrderStatus.Completed], seen.Select(e => e.Status));
    }

    [Fact]
    public async Task Feed_Should_BeginWithTheCurrentState_When_TheOrderHasAHistory()
    {
        await using var host = await StartAsync(n => n.Silence<CommitReservation>());
        var order = await host.PlaceOrderAsync(caller: OrderingHost.Caller(s_owner));
        await host.Recorder.FirstAsync<CommitReservation>(m => m.OrderId == order.Id);

        await using var feed = Follow(host, order.Id, OrderingHost.Caller(s_owner)).GetAsyncEnumerator();

        Assert.True(await feed.MoveNextAsync());
        Assert.Equal((2, OrderPaymentStatus.Authorized), (feed.Current.Version, feed.Current.PaymentStatus));
    }

    [Fact]
    public async Task Feed_Should_GiveTheEndAndEnd_When_TheOrderIsThrough()
    {
        await using var host = await StartAsync(n => n.Answer<ReserveStock>(m => Answers.Rejected(m)));
        var order = await host.PlaceOrderAsync(caller: OrderingHost.Caller(s_owner));
        await host.Recorder.FirstAsync<OrderRejected>(m => m.OrderId == order.Id);

        var seen = new List<OrderHistoryEntry>();
        await foreach (var entry in Follow(host, order.Id, OrderingHost.Caller(s_owner)))
        {
            seen.Add(entry);
        }

        Assert.Equal(OrderStatus.Rejected, Assert.Single(seen).Status);
    }

    [Fact]
    public async Task Feed_Should_NotKnowTheOrder_When_ItIsAnothers()
    {
        await using var host = await StartAsync();
        var order = await host.PlaceOrderAsync(caller: OrderingHost.Caller(s_owner));
        await using var feed = Follow(host, order.Id, OrderingHost.Caller(Guid.CreateVersion7())).GetAsyncEnumerator();

        var error = await Assert.ThrowsAsync<GraphQLException>(async () => await feed.MoveNextAsync());

        Assert.Equal("ORDER_NOT_FOUND", error.Errors[0].Code);
    }

    [Fact]
    public async Task Feed_Should_ShowAnyOrder_When_TheCallerIsStaff()
    {
        await using var host = await StartAsync();
        var order = await host.PlaceOrderAsync(caller: OrderingHost.Caller(s_owner));
        await using var feed = Follow(host, order.Id, OrderingHost.Caller(Guid.CreateVersion7(), Roles.Staff)).GetAsyncEnumerator();

        Assert.True(await feed.MoveNextAsync());
        Assert.Equal(order.Id, feed.Current.OrderId);
    }

    [Fact]
    public async Task Feed_Should_EndWithACode_When_TheTokenExpires()
    {
        await using var host = await StartAsync(n => n.Silence<ReserveStock>());
        var order = await host.PlaceOrderAsync(caller: OrderingHost.Caller(s_owner));
        var caller = OrderingHost.Caller(s_owner, expiresAt: host.Clock.GetUtcNow() + TimeSpan.FromSeconds(10));
        await using var feed = Follow(host, order.Id, caller).GetAsyncEnumerator();
        Assert.True(await feed.MoveNextAsync());
        var next = feed.MoveNextAsync().AsTask();

        host.Clock.Advance(TimeSpan.FromSeconds(10));
        host.Services.GetRequiredService<Bells>().Ring(order.Id);

        var error = await Assert.ThrowsAsync<GraphQLException>(() => next);
        Assert.Equal("AUTH_TOKEN_EXPIRED", error.Errors[0].Code);
    }

    [Fact]
    public async Task Feed_Should_ReadTheTape_When_NoBellRang()
    {
        await using var host = await StartAsync(n => n.Silence<ReserveStock>());
        var order = await host.PlaceOrderAsync(caller: OrderingHost.Caller(s_owner));
        await host.Recorder.FirstAsync<OrderStatusChanged>(m => m.OrderId == order.Id);
        await using var feed = Follow(host, order.Id, OrderingHost.Caller(s_owner)).GetAsyncEnumerator();
        Assert.True(await feed.MoveNextAsync());
        await host.QueryAsync(async db =>
        {
            var row = (await db.Orders.FindAsync(order.Id))!;
            row.Status = OrderStatus.Cancelled;
            new OrderLedger(db, host.Clock).Append(row, "Changed behind the back of the bells.");
            return await db.SaveChangesAsync();
        });
        var next = feed.MoveNextAsync().AsTask();

        while (!next.IsCompleted)
        {
            host.Clock.Advance(TimeSpan.FromSeconds(30));
            await Task.Yield();
        }

        Assert.True(await next);
        Assert.Equal(OrderStatus.Cancelled, feed.Current.Status);
    }

    private static IAsyncEnumerable<OrderHistoryEntry> Follow(OrderingHost host, Guid orderId, ClaimsPrincipal caller)
        => host.Services.GetRequiredService<OrderFeed>().FollowAsync(orderId, caller, CancellationToken.None);

    private async Task<OrderingHost> StartAsync(Action<Neighbours>? neighbours = null)
        => await OrderingHost.StartAsync(await fixture.CreateDatabaseAsync<OrderingContext>(), neighbours);
}
