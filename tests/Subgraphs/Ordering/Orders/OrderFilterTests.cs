using EShop.Contracts;
using EShop.Ordering.Data;
using EShop.Ordering.Orders;
using EShop.Ordering.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace EShop.Ordering.Tests.Orders;

/// <summary>Lists of orders.</summary>
[Collection(OrderingCollection.Name)]
public sealed class OrderFilterTests(OrderingFixture fixture)
{
    [Fact]
    public async Task Filter_Should_LetThroughWhatIsAskedFor_When_OrdersDiffer()
    {
        await using var host = await OrderingHost.StartAsync(
            await fixture.CreateDatabaseAsync<OrderingContext>(), n => n.Silence<ReserveStock>());
        var (small, large) = (await PlaceAsync(host, "small", 1), await PlaceAsync(host, "large", 5));
        var time = small.CreatedAt;

        Assert.Equal(2, (await FindAsync(host, new OrderFilter())).Length);
        Assert.Equal(2, (await FindAsync(host, new OrderFilter(Status: [OrderStatus.Pending, OrderStatus.Cancelled]))).Length);
        Assert.Empty(await FindAsync(host, new OrderFilter(Status: [OrderStatus.Completed])));
        Assert.Empty(await FindAsync(host, new OrderFilter(Status: [])));
        Assert.Empty(await FindAsync(host, new OrderFilter(PaymentStatus: [OrderPaymentStatus.Captured])));
        Assert.Empty(await FindAsync(host, new OrderFilter(FulfilmentStatus: [OrderFulfilmentStatus.Shipped])));
        Assert.Empty(await FindAsync(host, new OrderFilter(ReturnStatus: [OrderReturnStatus.Requested])));
        Assert.Equal([small.Id], await FindAsync(host, new OrderFilter(Number: small.Number)));
        Assert.Equal([large.Id], await FindAsync(host, new OrderFilter(CustomerId: large.OwnerId)));
        Assert.Equal([small.Id], await FindAsync(host, new OrderFilter(TotalTo: small.GrandTotal)));
        Assert.Equal([large.Id], await FindAsync(host, new OrderFilter(TotalFrom: large.GrandTotal)));
        Assert.Equal(2, (await FindAsync(host, new OrderFilter(PlacedFrom: time.ToOffset(TimeSpan.FromHours(2)), Currency: "EUR"))).Length);
        Assert.Empty(await FindAsync(host, new OrderFilter(PlacedTo: time)));
        Assert.Empty(await FindAsync(host, new OrderFilter(Currency: "USD")));
        Assert.Equal(
            2, (await FindAsync(host, new OrderFilter(ContactEmail: $" {small.ContactEmail!.ToUpperInvariant()} "))).Length);
    }

    [Theory]
    [InlineData(OrderSort.Newest, true)]
    [InlineData(OrderSort.Oldest, false)]
    [InlineData(OrderSort.RecentlyChanged, true)]
    [InlineData(OrderSort.HighestTotal, true)]
    [InlineData(OrderSort.LowestTotal, false)]
    public async Task Sort_Should_PutFirstWhatItSays_When_OrdersDiffer(OrderSort sort, bool isLaterFirst)
    {
        await using var host = await OrderingHost.StartAsync(
            await fixture.CreateDatabaseAsync<OrderingContext>(), n => n.Silence<ReserveStock>());
        var small = await PlaceAsync(host, "small", 1);
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        var large = await PlaceAsync(host, "large", 5);

        var listed = await host.QueryAsync(db => db.Orders.Sort(sort).Select(o => o.Id).ToArrayAsync());

        Assert.Equal(isLaterFirst ? [large.Id, small.Id] : [small.Id, large.Id], listed);
    }

    private static Task<Order> PlaceAsync(OrderingHost host, string key, int quantity)
        => host.PlaceOrderAsync(OrderingHost.Input(key, quantity: quantity), OrderingHost.Caller(Guid.CreateVersion7()));

    private static Task<Guid[]> FindAsync(OrderingHost host, OrderFilter filter)
        => host.QueryAsync(db => filter.Apply(db.Orders).Sort(OrderSort.Oldest).Select(o => o.Id).ToArrayAsync());
}
