using System.Security.Claims;
using EShop.Contracts;
using EShop.Ordering.Data;
using EShop.Ordering.Orders;
using EShop.Ordering.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace EShop.Ordering.Tests.Orders;

/// <summary>Following all orders of somebody.</summary>
[Collection(OrderingCollection.Name)]
public sealed class OwnOrdersFeedTests(OrderingFixture fixture)
{
    private readonly ClaimsPrincipal _caller = OrderingHost.Caller(Guid.CreateVersion7());

    [Fact]
    public async Task Feed_Should_BeginWithWhatIsUnderWay_When_SomeOrdersAreThrough()
    {
        await using var host = await OrderingHost.StartAsync(await fixture.CreateDatabaseAsync<OrderingContext>());
        var done = await host.PlaceOrderAsync(OrderingHost.Input("first"), _caller);
        await host.Recorder.FirstAsync<OrderCompleted>(m => m.OrderId == done.Id);
        host.Neighbours.Silence<ReserveStock>();
        var open = await host.PlaceOrderAsync(OrderingHost.Input("second"), _caller);

        await using var feed = Follow(host, _caller).GetAsyncEnumerator();

        Assert.True(await feed.MoveNextAsync());
        Assert.Equal((open.Id, OrderStatus.Pending), (feed.Current.OrderId, feed.Current.Status));
    }

    [Fact]
    public async Task Feed_Should_GiveEveryChangeOnce_When_OrdersArePlacedLater()
    {
        await using var host = await OrderingHost.StartAsync(await fixture.CreateDatabaseAsync<OrderingContext>());
        await using var feed = Follow(host, _caller).GetAsyncEnumerator();
        var next = feed.MoveNextAsync().AsTask();

        var first = await host.PlaceOrderAsync(OrderingHost.Input("first"), _caller);
        var second = await host.PlaceOrderAsync(OrderingHost.Input("second"), _caller);
        await host.PlaceOrderAsync(OrderingHost.Input("another's"), OrderingHost.Caller(Guid.CreateVersion7()));
        List<OrderHistoryEntry> seen = [];
        while (seen.Count(e => e.Status == OrderStatus.Completed) < 2)
        {
            Assert.True(await next);
            seen.Add(feed.Current);
            if (seen.Count(e => e.Status == OrderStatus.Completed) < 2)
            {
                next = feed.MoveNextAsync().AsTask();
            }
        }

        foreach (var order in new[] { first, second })
        {
            var versions = seen.Where(e => e.OrderId == order.Id).Select(e => e.Version).ToArray();
            Assert.Equal(Enumerable.Range(1, versions.Length), versions);
        }

        Assert.Equal(2, seen.Select(e => e.OrderId).Distinct().Count());
    }

    [Fact]
    public async Task Feed_Should_Refuse_When_TheTokenIsForOneOrder()
    {
        await using var host = await OrderingHost.StartAsync(await fixture.CreateDatabaseAsync<OrderingContext>());
        var identity = new ClaimsIdentity([new Claim("sub", Guid.CreateVersion7().ToString()), new Claim("order", Guid.CreateVersion7().ToString())], "test");
        await using var feed = Follow(host, new ClaimsPrincipal(identity)).GetAsyncEnumerator();

        var error = await Assert.ThrowsAsync<GraphQLException>(async () => await feed.MoveNextAsync());

        Assert.Equal("AUTH_NOT_AUTHORIZED", error.Errors[0].Code);
    }

    private static IAsyncEnumerable<OrderHistoryEntry> Follow(OrderingHost host, ClaimsPrincipal caller)
        => host.Services.GetRequiredService<OwnOrdersFeed>().FollowAsync(caller, CancellationToken.None);
}
