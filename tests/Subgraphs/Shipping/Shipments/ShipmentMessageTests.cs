using EShop.Contracts;
using EShop.Shipping.Tests.Testing;
using EShop.Subgraphs.Testing;
using Microsoft.EntityFrameworkCore;

namespace EShop.Shipping.Tests.Shipments;

public sealed class ShipmentMessageTests(ShippingFixture shipping) : ShippingTests(shipping)
{
    [Fact]
    public async Task Book_Should_MakeOneShipment_When_ItComesManyTimesAtOnce()
    {
        var order = NewOrder(Caller.NewCustomer());
        var booked = await Host.Messages.ListenAsync<ShipmentBooked>();

        await Task.WhenAll(Enumerable.Range(1, 5).Select(attempt
            => Host.Messages.SendAsync(CommandAddresses.BookShipment, order with { Attempt = attempt })));

        Assert.Equal(1, await Host.QueryAsync(db => db.Shipments.CountAsync(s => s.OrderId == order.OrderId)));
        var answers = new List<ShipmentBooked>();
        for (var i = 0; i < 5; i++)
        {
            answers.Add(await booked.NextAsync(m => m.OrderId == order.OrderId));
        }

        Assert.Single(answers.Select(a => a.ShipmentId).Distinct());
        Assert.Equal([1, 2, 3, 4, 5], answers.Select(a => a.Attempt).Order());
    }

    [Fact]
    public async Task Book_Should_Fail_When_TheOrderHasNoLinesOrWasCancelled()
    {
        var failed = await Host.Messages.ListenAsync<ShipmentBookingFailed>();
        var empty = NewOrder(Caller.NewCustomer()) with { Lines = [] };
        var cancelled = NewOrder(Caller.NewCustomer());

        await Host.Messages.SendAsync(CommandAddresses.BookShipment, empty);
        await Host.Messages.SendAsync(CommandAddresses.CancelShipments, new CancelShipments(cancelled.OrderId, "Changed my mind."));
        await Host.Messages.SendAsync(CommandAddresses.BookShipment, cancelled);

        Assert.Equal("NOTHING_TO_SEND", (await failed.NextAsync(m => m.OrderId == empty.OrderId)).Code);
        Assert.Equal("CANCELLED", (await failed.NextAsync(m => m.OrderId == cancelled.OrderId)).Code);
    }

    [Fact]
    public async Task Cancel_Should_KeepWhatIsNotOnItsWay_When_APartIsSent()
    {
        var order = NewOrder(Caller.NewCustomer(), 3);
        var line = order.Lines[0].LineId;
        var id = await BookAsync(order);
        await DoAsync("splitShipment", new { id, lines = new[] { new { lineId = GlobalId.Of("ShipmentItem", line), quantity = 1 } } });
        await DoAsync("shipShipment", new { id });
        var cancelled = await Host.Messages.ListenAsync<ShipmentsCancelled>();

        await Host.Messages.SendAsync(CommandAddresses.CancelShipments, new CancelShipments(order.OrderId, "Changed my mind."));
        await Host.Messages.SendAsync(CommandAddresses.CancelShipments, new CancelShipments(order.OrderId, "Changed my mind.", 2));

        var first = await cancelled.NextAsync(m => m.OrderId == order.OrderId);
        var second = await cancelled.NextAsync(m => m.OrderId == order.OrderId);
        Assert.Equal([(line, 1)], first.Lines.Select(l => (l.LineId, l.Quantity)));
        Assert.Equal(first.Lines, second.Lines);
        Assert.Equal([1, 2], new[] { first.Attempt, second.Attempt }.Order());
        var statuses = (await ShipmentsAsync(order.OrderId, Caller.Staff)).List("orderById.shipments").Select(s => s!["status"]!.ToString());
        Assert.Equal(["SHIPPED", "CANCELLED"], statuses);
    }

    [Fact]
    public async Task Erasure_Should_TakeTheAddressAwayWhenItHasArrived_When_TheAccountIsDeletedBefore()
    {
        var owner = Caller.NewCustomer();
        var id = await BookAsync(NewOrder(owner));
        await DoAsync("shipShipment", new { id });

        await Host.Messages.PublishAsync(new UserErased(owner.Id, DateTimeOffset.UnixEpoch));
        var underWay = await LookAsync(id);
        await DoAsync("deliverShipment", new { id });
        var arrived = await LookAsync(id);

        Assert.NotNull(underWay.Text("shipmentById.address.city"));
        Assert.NotNull(arrived.Text("shipmentById.number"));
        Assert.Null(arrived.At("shipmentById.address"));
        Assert.Null(arrived.At("shipmentById.contactEmail"));
    }

    [Fact]
    public async Task Erasure_Should_TakeTheAddressAwayAtOnce_When_TheParcelIsOver()
    {
        var owner = Caller.NewCustomer();
        var id = await BookAsync(NewOrder(owner));
        await DoAsync("shipShipment", new { id });
        await DoAsync("deliverShipment", new { id });

        await Host.Messages.PublishAsync(new UserErased(owner.Id, DateTimeOffset.UnixEpoch));

        Assert.Null((await LookAsync(id)).At("shipmentById.address"));
    }

    [Fact]
    public async Task Erasure_Should_TakeTheAddressAway_When_TheAccountWasDeletedBeforeTheBooking()
    {
        var order = NewOrder(Caller.NewCustomer()) with { IsErasureAsked = true };
        var id = await BookAsync(order);

        await Host.Messages.SendAsync(CommandAddresses.CancelShipments, new CancelShipments(order.OrderId, "Never mind."));

        Assert.Null((await LookAsync(id)).At("shipmentById.address"));
    }

    private Task<GraphQLAnswer> LookAsync(string id)
        => StaffAsync("query ($id: ID!) { shipmentById(id: $id) { contactEmail address { city } number } }", new { id });
}
