using EShop.Contracts;
using EShop.Ordering.Checkout;
using EShop.Ordering.Data;
using EShop.Ordering.Orders;
using EShop.Ordering.Tests.Support;

namespace EShop.Ordering.Tests.Checkout;

/// <summary>Orders that Shipping sends: their price, their booking, and calling them off.</summary>
[Collection(OrderingCollection.Name)]
public sealed class CheckoutShippingTests(OrderingFixture fixture)
{
    [Fact]
    public async Task Checkout_Should_KeepTheQuote_When_ShippingPricesIt()
    {
        await using var host = await StartAsync();

        var order = await host.OrderAsync((await host.PlaceOrderAsync()).Id);

        var request = Assert.Single(host.Recorder.All<QuoteShipping>());
        Assert.Equal((order.Id, "DE", "10115", 500, 20m, "EUR"), (request.OrderId, request.Country, request.PostalCode, request.WeightGrams, request.Subtotal, request.Currency));
        Assert.Equal((4.90m, 0.93m, 4.73m), (order.ShippingTotal, order.ShippingTax, order.TaxTotal));
        Assert.Equal(29.63m, order.GrandTotal);
        Assert.Equal(("STANDARD", "Standard"), (order.ShippingMethodCode, order.ShippingMethodName));
    }

    [Fact]
    public async Task Checkout_Should_BeRefusedAndUnsealTheBasket_When_NobodySendsThere()
    {
        await using var host = await StartAsync(
            n => n.Answer<QuoteShipping>(m => new ShippingRefused(m.OrderId, ShippingProblemCodes.AddressNotServed, "Not there.")));

        var refusal = await Assert.ThrowsAsync<ShippingNotPossibleException>(() => host.PlaceOrderAsync());

        Assert.Equal(ShippingProblemCodes.AddressNotServed, refusal.Code);
        await host.Recorder.FirstAsync<UnsealBasket>();
    }

    [Fact]
    public async Task Checkout_Should_CompleteWhenBooked_When_ShippingSendsIt()
    {
        await using var host = await StartAsync();

        var order = await host.PlaceOrderAsync();
        await host.Recorder.FirstAsync<OrderCompleted>(m => m.OrderId == order.Id);

        var booking = Assert.Single(host.Recorder.All<BookShipment>(), m => m.OrderId == order.Id);
        Assert.Equal(("Ada Lovelace", "Berlin", "ada@example.com"), (booking.Address.Name, booking.Address.City, booking.ContactEmail));
        Assert.Equal((2, 250), (Assert.Single(booking.Lines).Quantity, booking.Lines[0].WeightGrams));
        Assert.Equal(OrderDisplayStatus.Paid, (await host.OrderAsync(order.Id)).DisplayStatus);
    }

    [Fact]
    public async Task Checkout_Should_WaitForSomebody_When_TheBookingFails()
    {
        await using var host = await StartAsync(n => n.Answer<BookShipment>(m => Answers.BookingFailed(m)));

        var order = await host.PlaceOrderAsync();
        var checkout = await host.UntilAsync(order.Id, c => c.CurrentState == "ManualReview");

        Assert.Equal(("BookingShipment", "TOO_HEAVY: Nobody carries that."), (checkout.ParkedIn, checkout.Problem));
        host.Neighbours.Answer<BookShipment>(m => Answers.Booked(m));
        await host.TellAsync(new DecideReview(order.Id, ReviewDecision.Retry));
        await host.Recorder.FirstAsync<OrderCompleted>(m => m.OrderId == order.Id);
    }

    [Theory]
    [InlineData(2, OrderStatus.Cancelled, OrderPaymentStatus.Refunded, 29.63)]
    [InlineData(1, OrderStatus.Completed, OrderPaymentStatus.PartiallyRefunded, 11.90)]
    public async Task Cancel_Should_GiveBackWhatStayed_When_TheShipmentIsBooked(
        int kept, OrderStatus status, OrderPaymentStatus payment, decimal amount)
    {
        await using var host = await StartAsync();
        var order = await host.PlaceOrderAsync();
        await host.Recorder.FirstAsync<OrderCompleted>(m => m.OrderId == order.Id);
        var line = (await host.OrderAsync(order.Id)).Lines[0];
        host.Neighbours.Answer<CancelShipments>(m => Answers.Kept(m, new ShipmentLine(line.Id, line.ProductId, line.Sku, line.Name, kept, 250)));

        await host.TellAsync(new CancelCheckout(order.Id, "Changed my mind."));
        await host.Recorder.FirstAsync<OrderRefunded>(m => m.OrderId == order.Id);
        await host.UntilAsync(order.Id, c => c.CurrentState == status.ToString());

        var result = await host.OrderAsync(order.Id);
        Assert.Equal((status, payment, amount), (result.Status, result.PaymentStatus, result.RefundedTotal));
        Assert.Equal(kept, Assert.Single(host.Recorder.All<ReturnStock>()).Lines[0].Quantity);
        Assert.Equal(amount, Assert.Single(host.Recorder.All<RefundPayment>()).Amount);
    }

    [Fact]
    public async Task Cancel_Should_ChangeNothing_When_EverythingIsOnItsWay()
    {
        await using var host = await StartAsync();
        var order = await host.PlaceOrderAsync();
        await host.Recorder.FirstAsync<OrderCompleted>(m => m.OrderId == order.Id);

        await host.TellAsync(new CancelCheckout(order.Id, "Changed my mind."));
        await host.UntilAsync(order.Id, c => c is { CurrentState: "Completed", CancelRequested: false });

        Assert.Equal(
            (OrderStatus.Completed, OrderPaymentStatus.Captured, 0m),
            await host.OrderAsync(order.Id) is var o ? (o.Status, o.PaymentStatus, o.RefundedTotal) : default);
        Assert.Empty(host.Recorder.All<ReturnStock>());
    }

    [Fact]
    public async Task Cancel_Should_WaitForTheBooking_When_ItIsUnderWay()
    {
        await using var host = await StartAsync(n => n.Silence<BookShipment>());
        var order = await host.PlaceOrderAsync();
        var booking = await host.Recorder.FirstAsync<BookShipment>(m => m.OrderId == order.Id);
        host.Neighbours.Answer<CancelShipments>(m => Answers.Kept(m, [.. booking.Lines]));

        await host.TellAsync(new CancelCheckout(order.Id, "Changed my mind."));
        Assert.Empty(host.Recorder.All<CancelShipments>());
        await host.TellAsync(Answers.Booked(booking));

        await host.Recorder.FirstAsync<OrderCancelled>(m => m.OrderId == order.Id);
    }

    [Fact]
    public async Task Placed_Should_TellWhoIsToBeWrittenTo()
    {
        await using var host = await StartAsync();

        var order = await host.PlaceOrderAsync();

        var news = await host.Recorder.FirstAsync<OrderPlaced>(m => m.OrderId == order.Id);
        Assert.Equal((order.Number, "ada@example.com", order.GrandTotal, 1), (news.OrderNumber, news.ContactEmail, news.GrandTotal, news.Lines.Count));
    }

    [Fact]
    public async Task Checkout_Should_FallBackToTheCustomersAddress_When_NoneIsGiven()
    {
        var address = new ShippingAddress("Ada", "Engines", "Street 2", null, "1010", "Wien", null, "AT");
        await using var host = await StartAsync(n => n.Answer<DescribeCustomer>(m => Answers.Described(m, address)));

        var order = await host.PlaceOrderAsync(OrderingHost.Input("key") with { ShippingAddress = null, Contact = null });

        Assert.Equal(("Wien", "Engines", "ada@example.com"), (order.ShippingAddress.City, order.ShippingAddress.Company, order.ContactEmail));
    }

    [Fact]
    public async Task Checkout_Should_SayThatTheAddressIsMissing_When_TheCustomerHasNone()
    {
        await using var host = await StartAsync();

        var missing = await Assert.ThrowsAsync<CheckoutIncompleteException>(
            () => host.PlaceOrderAsync(OrderingHost.Input("key") with { ShippingAddress = null }));

        Assert.Equal("shippingAddress", missing.Field);
    }

    private async Task<OrderingHost> StartAsync(Action<Neighbours>? neighbours = null)
        => await OrderingHost.StartAsync(
            await fixture.CreateDatabaseAsync<OrderingContext>(), neighbours, settings: ("Checkout:ShippingEnabled", "true"));
}
