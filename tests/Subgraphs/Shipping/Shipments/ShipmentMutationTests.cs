using EShop.Contracts;
using EShop.Shipping.Tests.Testing;
using EShop.Subgraphs.Testing;

namespace EShop.Shipping.Tests.Shipments;

public sealed class ShipmentMutationTests(ShippingFixture shipping) : ShippingTests(shipping)
{
    [Fact]
    public async Task Shipment_Should_TellOfItsWay_When_ItIsSentAndDelivered()
    {
        var order = NewOrder(Caller.NewCustomer(), 2, 1);
        var shipped = await Host.Messages.ListenAsync<ShipmentShipped>();
        var delivered = await Host.Messages.ListenAsync<ShipmentDelivered>();
        var id = await BookAsync(order);

        await DoAsync("packShipment", new { id });
        var sent = await DoAsync("shipShipment", new { id, carrier = "Parcel Post", trackingNumber = "PP-1" });
        await StaffAsync(
            """mutation ($input: AddTrackingEventInput!) { addTrackingEvent(input: $input) { errors { __typename } } }""",
            new { input = new { id, description = "Left the parcel centre", location = "Leipzig" } });
        var arrived = await DoAsync("deliverShipment", new { id });

        Assert.Equal(("SHIPPED", "PP-1"), (sent.Text("shipShipment.shipment.status"), sent.Text("shipShipment.shipment.trackingNumber")));
        Assert.Equal("DELIVERED", arrived.Text("deliverShipment.shipment.status"));
        var first = await shipped.NextAsync(m => m.OrderId == order.OrderId);
        var second = await delivered.NextAsync(m => m.OrderId == order.OrderId);
        Assert.Equal(("PP-1", 3), (first.TrackingNumber, first.Lines.Sum(l => l.Quantity)));
        Assert.True(second.Version > first.Version);
        var tracking = await StaffAsync(
            "query ($id: ID!) { shipmentById(id: $id) { tracking { description location } } }",
            new { id });
        Assert.Equal("Leipzig", tracking.Text("shipmentById.tracking.0.location"));
    }

    [Fact]
    public async Task Shipment_Should_StayAsItIs_When_TheStepIsNotAllowed()
    {
        var id = await BookAsync(NewOrder(Caller.NewCustomer()));

        var answer = await DoAsync("deliverShipment", new { id });

        Assert.Equal("ShipmentStatusError", answer.ErrorOf("deliverShipment"));
        Assert.Null((await DoAsync("packShipment", new { id })).ErrorOf("packShipment"));
    }

    [Fact]
    public async Task Shipment_Should_BeSentOnce_When_ManySendItAtOnce()
    {
        var id = await BookAsync(NewOrder(Caller.NewCustomer()));

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => DoAsync("shipShipment", new { id })));

        Assert.Single(answers, a => a.ErrorOf("shipShipment") is null);
    }

    [Fact]
    public async Task Split_Should_MoveAPart_When_TheShipmentIsNotOnItsWay()
    {
        var order = NewOrder(Caller.NewCustomer(), 3, 1);
        var id = await BookAsync(order);
        var line = order.Lines[0].LineId;

        var answer = await DoAsync("splitShipment", new { id, lines = new[] { new { lineId = LineIdOf(line), quantity = 2 } } });

        Assert.Equal($"{order.OrderNumber}-2", answer.Text("splitShipment.shipment.number"));
        var shipments = await ShipmentsAsync(order.OrderId, Caller.Staff);
        Assert.Equal([2, 2], shipments.List("orderById.shipments").Select(s => s!["items"]!.AsArray().Sum(i => i!["quantity"]!.GetValue<int>())));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(3)]
    public async Task Split_Should_Refuse_When_NothingWouldGoOrBeLeft(int quantity)
    {
        var order = NewOrder(Caller.NewCustomer(), 3);
        var id = await BookAsync(order);

        var answer = await DoAsync("splitShipment", new { id, lines = new[] { new { lineId = LineIdOf(order.Lines[0].LineId), quantity } } });

        Assert.Equal("ShipmentInvalidError", answer.ErrorOf("splitShipment"));
    }

    [Theory]
    [InlineData("packShipment")]
    [InlineData("shipShipment")]
    public async Task Step_Should_BeRefused_When_TheCallerOwnsTheParcel(string mutation)
    {
        var owner = Caller.NewCustomer();
        var id = await BookAsync(NewOrder(owner));

        var answer = await Host.SendAsync($"mutation {{ {mutation}(input: {{ id: \"{id}\" }}) {{ errors {{ __typename }} }} }}", null, owner);

        Assert.Equal(["AUTH_NOT_AUTHORIZED"], answer.ErrorCodes);
    }

    [Fact]
    public async Task Shipments_Should_BeTheOwnersAlone_When_OthersAsk()
    {
        var owner = Caller.NewCustomer();
        var order = NewOrder(owner);
        var id = await BookAsync(order);

        Assert.Single((await ShipmentsAsync(order.OrderId, owner)).List("orderById.shipments"));
        Assert.Empty((await ShipmentsAsync(order.OrderId, Caller.NewCustomer())).List("orderById.shipments"));
        Assert.Empty((await ShipmentsAsync(order.OrderId, null)).List("orderById.shipments"));
        var anothers = await Host.SendAsync("query ($id: ID!) { shipmentById(id: $id) { number } }", new { id }, Caller.NewCustomer());
        Assert.Null(anothers.At("shipmentById"));
    }

    private static string LineIdOf(Guid line) => GlobalId.Of("ShipmentItem", line);
}
