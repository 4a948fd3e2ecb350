using EShop.Contracts;
using EShop.Ordering.Data;
using EShop.Ordering.Orders;
using EShop.Ordering.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace EShop.Ordering.Tests.Fulfilment;

/// <summary>What Shipping tells of parcels, and what becomes of orders by it.</summary>
[Collection(OrderingCollection.Name)]
public sealed class OrderFulfilmentTests(OrderingFixture fixture)
{
    [Fact]
    public async Task Fulfilment_Should_SumParcels_When_AnOrderTravelsInTwo()
    {
        await using var host = await StartAsync();
        var order = await PlaceAsync(host);
        var (first, second) = (Guid.CreateVersion7(), Guid.CreateVersion7());

        await host.ConsumeAsync(Shipped(order, first, 1, 2));
        Assert.Equal(OrderFulfilmentStatus.Partial, (await host.OrderAsync(order.Id)).FulfilmentStatus);
        await host.ConsumeAsync(Shipped(order, second, 1, 2));
        Assert.Equal(OrderFulfilmentStatus.Shipped, (await host.OrderAsync(order.Id)).FulfilmentStatus);
        await host.ConsumeAsync(Delivered(order, first, 1, 3));
        await host.ConsumeAsync(Delivered(order, second, 1, 3));

        var result = await host.OrderAsync(order.Id);
        Assert.Equal((OrderFulfilmentStatus.Delivered, 2), (result.FulfilmentStatus, result.Lines[0].DeliveredQuantity));
        Assert.Equal(OrderDisplayStatus.Delivered, result.DisplayStatus);
        Assert.Equal(
            [OrderFulfilmentStatus.Partial, OrderFulfilmentStatus.Shipped, OrderFulfilmentStatus.Shipped, OrderFulfilmentStatus.Delivered],
            (await host.QueryAsync(db => db.OrderHistory.Where(e => e.OrderId == order.Id).OrderBy(e => e.Version).ToListAsync()))
                .TakeLast(4).Select(e => e.FulfilmentStatus));
    }

    [Fact]
    public async Task Fulfilment_Should_CountAParcelOnce_When_ItsNewsComeTwiceAndOutOfOrder()
    {
        await using var host = await StartAsync();
        var order = await PlaceAsync(host);
        var shipment = Guid.CreateVersion7();

        await host.ConsumeAsync(Delivered(order, shipment, 1, 3));
        await host.ConsumeAsync(Shipped(order, shipment, 1, 2));
        await host.ConsumeAsync(Delivered(order, shipment, 1, 3));

        var result = await host.OrderAsync(order.Id);
        Assert.Equal((1, 1, OrderFulfilmentStatus.Partial), (result.Lines[0].ShippedQuantity, result.Lines[0].DeliveredQuantity, result.FulfilmentStatus));
        var news = await host.Recorder.FirstAsync<OrderLinesDelivered>(m => m.OrderId == order.Id);
        await host.CatchUpAsync();
        Assert.Single(host.Recorder.All<OrderLinesDelivered>());
        Assert.Equal((order.Lines[0].Id, 1), (news.Lines[0].LineId, news.Lines[0].Quantity));
    }

    [Fact]
    public async Task Fulfilment_Should_GoBack_When_AParcelReturnsUndelivered()
    {
        await using var host = await StartAsync();
        var order = await PlaceAsync(host);
        var shipment = Guid.CreateVersion7();
        await host.ConsumeAsync(Shipped(order, shipment, 2, 2));

        await host.ConsumeAsync(new ShipmentReturned(
            shipment, order.Id, order.Number, order.OwnerId, LinesOf(order, 2), null, null, 3, Neighbours.SomeTime));

        Assert.Equal(OrderFulfilmentStatus.Unfulfilled, (await host.OrderAsync(order.Id)).FulfilmentStatus);
    }

    private static ShipmentShipped Shipped(Order order, Guid shipment, int quantity, int version)
        => new(shipment, order.Id, order.Number, order.OwnerId, LinesOf(order, quantity), null, null, version, Neighbours.SomeTime);

    private static ShipmentDelivered Delivered(Order order, Guid shipment, int quantity, int version)
        => new(shipment, order.Id, order.Number, order.OwnerId, LinesOf(order, quantity), null, null, version, Neighbours.SomeTime);

    private static ShipmentLine[] LinesOf(Order order, int quantity)
        => [new ShipmentLine(order.Lines[0].Id, order.Lines[0].ProductId, "SKU-1", "A thing", quantity, 250)];

    private static async Task<Order> PlaceAsync(OrderingHost host)
    {
        var order = await host.PlaceOrderAsync();
        await host.Recorder.FirstAsync<OrderCompleted>(m => m.OrderId == order.Id);
        return await host.OrderAsync(order.Id);
    }

    private async Task<OrderingHost> StartAsync()
        => await OrderingHost.StartAsync(await fixture.CreateDatabaseAsync<OrderingContext>(), settings: ("Checkout:ShippingEnabled", "true"));
}
