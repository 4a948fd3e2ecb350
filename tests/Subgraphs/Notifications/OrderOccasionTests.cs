using EShop.Contracts;
using EShop.Notifications.Tests.Testing;

namespace EShop.Notifications.Tests;

public sealed class OrderOccasionTests(NotificationsFixture notifications) : NotificationsTests(notifications)
{
    [Fact]
    public async Task Occasion_Should_WaitForTheOrder_When_ItOvertakesIt()
    {
        await TellAsync(Confirmed());
        await TellAsync(new OrderPaid(OrderId, User.Id, Guid.CreateVersion7(), 20m, "EUR", At.AddSeconds(1)));
        Assert.Empty(await FeedAsync());

        await TellAsync(Placed());

        Assert.Equal(["ORDER_PAID", "ORDER_CONFIRMED", "ORDER_PLACED"], await FeedAsync());
        var sent = await OutgoingAsync();
        Assert.All(sent, m => Assert.Equal("buyer@example.com", m.Recipient));
        Assert.All(sent, m => Assert.Contains("2030-000007", m.Subject, StringComparison.Ordinal));
        Assert.Equal(3, sent.Count);
    }

    [Fact]
    public async Task Occasion_Should_BeToldOnce_When_ItsEventIsRepeatedAtOnce()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).SelectMany(_ => new[] { TellAsync(Placed()), TellAsync(Confirmed()) }));

        Assert.Equal(["ORDER_CONFIRMED", "ORDER_PLACED"], (await FeedAsync()).Order());
        Assert.Equal(2, (await OutgoingAsync()).Count);
    }

    [Fact]
    public async Task Occasion_Should_GoToThePhone_When_TheOrderHasNoEmail()
    {
        await TellAsync(Placed(email: null, phone: "+4912345"));

        var message = Assert.Single(await OutgoingAsync());
        Assert.Equal((NotificationChannel.Sms, "+4912345"), (message.Channel, message.Recipient));
    }

    [Fact]
    public async Task Html_Should_EscapeNames_When_TheyLookLikeMarkup()
    {
        await TellAsync(Placed());

        var message = Assert.Single(await OutgoingAsync());
        Assert.Contains("2 × Mug <blue>: 20 EUR", message.Text, StringComparison.Ordinal);
        Assert.Contains("Mug &lt;blue&gt;", message.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feed_Should_TellEveryStep_When_AnOrderGoesItsWay()
    {
        await TellAsync(Placed());
        await TellAsync(new OrderRejected(OrderId, User.Id, null, RejectionCodes.OutOfStock, "", At));
        await TellAsync(new OrderExpired(OrderId, User.Id, null, At));
        await TellAsync(new OrderCancelled(OrderId, User.Id, null, "", At));
        await TellAsync(new OrderRefunded(OrderId, User.Id, 5m, "EUR", false, At));
        await TellAsync(new OrderRefunded(OrderId, User.Id, 15m, "EUR", true, At.AddSeconds(1)));
        await TellAsync(new OrderReturnChanged(OrderId, "2030-000007", User.Id, Guid.CreateVersion7(), "APPROVED", null, At));
        await TellAsync(new ShipmentShipped(Guid.CreateVersion7(), OrderId, "2030-000007", User.Id, [], "DHL", "1Z", 1, At));
        await TellAsync(new ShipmentDelivered(Guid.CreateVersion7(), OrderId, "2030-000007", User.Id, [], "DHL", "1Z", 2, At));

        Assert.Equal(
            [
                "ORDER_CANCELLED", "ORDER_EXPIRED", "ORDER_PLACED", "ORDER_REFUNDED", "ORDER_REFUNDED", "ORDER_REJECTED", "ORDER_RETURN",
                "SHIPMENT_DELIVERED", "SHIPMENT_SHIPPED",
            ],
            (await FeedAsync()).Order());
    }
}
