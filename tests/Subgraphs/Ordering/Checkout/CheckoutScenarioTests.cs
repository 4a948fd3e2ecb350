using EShop.Contracts;
using EShop.Ordering.Checkout;
using EShop.Ordering.Data;
using EShop.Ordering.Orders;
using EShop.Ordering.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace EShop.Ordering.Tests.Checkout;

/// <summary>Whole checkouts, from the order to its end.</summary>
[Collection(OrderingCollection.Name)]
public sealed class CheckoutScenarioTests(OrderingFixture fixture)
{
    private static readonly CheckoutOptions s_options = new();

    [Fact]
    public async Task Checkout_Should_Complete_When_EverybodyAgrees()
    {
        await using var host = await StartAsync();

        var order = await host.PlaceOrderAsync();
        await host.Recorder.FirstAsync<OrderCompleted>(m => m.OrderId == order.Id);
        await host.CatchUpAsync();

        var result = await host.OrderAsync(order.Id);
        Assert.Equal((OrderStatus.Completed, OrderPaymentStatus.Captured), (result.Status, result.PaymentStatus));
        Assert.Equal(
            "AuthorizePayment, CapturePayment, CommitReservation, OrderCompleted, OrderConfirmed, OrderPaid, ReserveStock, SealBasket",
            Summary.MessagesOf(host.Recorder, order.Id));
        Assert.Equal(order.GrandTotal, host.Recorder.All<AuthorizePayment>().Single(m => m.OrderId == order.Id).Amount);
        Assert.Equal($"{order.Id:N}:auth", host.Recorder.All<AuthorizePayment>().Single(m => m.OrderId == order.Id).IdempotencyKey);
        Assert.Equal(
            host.Clock.Start + s_options.PaymentDeadline + s_options.ReservationSlack,
            host.Recorder.All<ReserveStock>().Single(m => m.OrderId == order.Id).ExpiresAt);
        Assert.Equal(0, await host.QueryAsync(db => db.Set<EShop.Messaging.Store.ScheduledMessageRow>().CountAsync()));
    }

    [Fact]
    public async Task History_Should_HaveEveryChangeOnce_When_AnOrderCompletes()
    {
        await using var host = await StartAsync();

        var order = await host.PlaceOrderAsync();
        await host.Recorder.FirstAsync<OrderCompleted>(m => m.OrderId == order.Id);

        var history = await host.QueryAsync(db => db.OrderHistory.Where(e => e.OrderId == order.Id).OrderBy(e => e.Version).ToListAsync());
        Assert.Equal(
            [
                (1, OrderStatus.Pending, OrderPaymentStatus.None),
                (2, OrderStatus.Pending, OrderPaymentStatus.Authorized),
                (3, OrderStatus.Confirmed, OrderPaymentStatus.Authorized),
                (4, OrderStatus.Completed, OrderPaymentStatus.Captured),
            ],
            history.Select(e => (e.Version, e.Status, e.PaymentStatus)));
    }

    [Fact]
    public async Task Checkout_Should_BeRejected_When_StockIsShort()
    {
        await using var host = await StartAsync(n => n.Answer<ReserveStock>(m => Answers.Rejected(m)));

        var order = await host.PlaceOrderAsync();

        var news = await host.Recorder.FirstAsync<OrderRejected>(m => m.OrderId == order.Id);
        Assert.Equal(RejectionCodes.OutOfStock, news.Code);
        await AssertEndAsync(host, order.Id, OrderStatus.Rejected, OrderPaymentStatus.None, "OrderRejected, ReserveStock, SealBasket");
    }

    [Fact]
    public async Task Checkout_Should_ReleaseAndBeRejected_When_ThePaymentIsDeclined()
    {
        await using var host = await StartAsync(n => n.Answer<AuthorizePayment>(m => Answers.Declined(m)));

        var order = await host.PlaceOrderAsync();

        var news = await host.Recorder.FirstAsync<OrderRejected>(m => m.OrderId == order.Id);
        Assert.Equal(RejectionCodes.PaymentDeclined, news.Code);
        Assert.Contains("INSUFFICIENT_FUNDS", news.Reason, StringComparison.Ordinal);
        await AssertEndAsync(
            host, order.Id, OrderStatus.Rejected, OrderPaymentStatus.Failed,
            "AuthorizePayment, OrderRejected, ReleaseReservation, ReserveStock, SealBasket");
    }

    [Fact]
    public async Task Checkout_Should_ReleaseAndBeRejected_When_InventoryDoesNotAnswerInTime()
    {
        await using var host = await StartAsync(n => n.Silence<ReserveStock>());
        var order = await host.PlaceOrderAsync();
        await host.Recorder.FirstAsync<ReserveStock>(m => m.OrderId == order.Id);

        await host.AdvanceAsync(order.Id, s_options.StockDeadline);

        var news = await host.Recorder.FirstAsync<OrderRejected>(m => m.OrderId == order.Id);
        Assert.Equal(RejectionCodes.StockTimeout, news.Code);
        await AssertEndAsync(
            host, order.Id, OrderStatus.Rejected, OrderPaymentStatus.None, "OrderRejected, ReleaseReservation, ReserveStock, SealBasket");
    }

    [Fact]
    public async Task Checkout_Should_ReleaseAndBeRejected_When_InventoryFails()
    {
        await using var host = await StartAsync(n => n.Answer<ReserveStock>(
            object (_) => throw new InvalidOperationException("Broken on purpose.")));

        var order = await host.PlaceOrderAsync();

        var news = await host.Recorder.FirstAsync<OrderRejected>(m => m.OrderId == order.Id);
        Assert.Equal(RejectionCodes.StockTimeout, news.Code);
        Assert.Contains("Broken on purpose", (await host.FindCheckoutAsync(order.Id))!.Problem ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Checkout_Should_Expire_When_TheCustomerDoesNotConfirmInTime()
    {
        await using var host = await StartAsync(n => n.Answer<AuthorizePayment>(m => Answers.ActionRequired(m)));
        var order = await host.PlaceOrderAsync();
        await host.Recorder.FirstAsync<ExtendReservation>(m => m.OrderId == order.Id);
        var waiting = await host.OrderAsync(order.Id);
        Assert.Equal(
            (OrderPaymentStatus.ActionRequired, "https://pay.example/confirm"), (waiting.PaymentStatus, waiting.PaymentActionUrl));

        await host.AdvanceAsync(order.Id, s_options.PaymentDeadline);

        await host.Recorder.FirstAsync<OrderExpired>(m => m.OrderId == order.Id);
        await AssertEndAsync(
            host, order.Id, OrderStatus.Expired, OrderPaymentStatus.Voided,
            "AuthorizePayment, ExtendReservation, OrderExpired, ReleaseReservation, ReserveStock, SealBasket, VoidPayment");
        Assert.Null((await host.OrderAsync(order.Id)).PaymentActionUrl);
    }

    [Fact]
    public async Task Checkout_Should_Complete_When_TheCustomerConfirmsInTime()
    {
        await using var host = await StartAsync(n => n.Answer<AuthorizePayment>(m => Answers.ActionRequired(m)));
        var order = await host.PlaceOrderAsync();
        var command = await host.Recorder.FirstAsync<AuthorizePayment>(m => m.OrderId == order.Id);
        await host.Recorder.FirstAsync<ExtendReservation>(m => m.OrderId == order.Id);

        await host.TellAsync(Answers.Authorized(command));

        await host.Recorder.FirstAsync<OrderCompleted>(m => m.OrderId == order.Id);
        Assert.Equal(OrderStatus.Completed, (await host.OrderAsync(order.Id)).Status);
    }

    [Fact]
    public async Task Payment_Should_BeVoided_When_ItIsAuthorizedAfterTheEnd()
    {
        await using var host = await StartAsync(n => n.Silence<AuthorizePayment>());
        var order = await host.PlaceOrderAsync();
        var command = await host.Recorder.FirstAsync<AuthorizePayment>(m => m.OrderId == order.Id);
        await host.AdvanceAsync(order.Id, s_options.PaymentDeadline);
        await host.Recorder.FirstAsync<OrderExpired>(m => m.OrderId == order.Id);

        await host.TellAsync(Answers.Authorized(command));

        await host.Recorder.CountAsync<VoidPayment>(2, m => m.OrderId == order.Id);
        await host.CatchUpAsync();
        Assert.Equal(OrderStatus.Expired, (await host.OrderAsync(order.Id)).Status);
        Assert.Equal("Expired", (await host.FindCheckoutAsync(order.Id))!.CurrentState);
        Assert.Single(host.Recorder.All<OrderExpired>(), m => m.OrderId == order.Id);
    }

    [Fact]
    public async Task Stock_Should_BeReleased_When_ItIsReservedAfterTheEnd()
    {
        await using var host = await StartAsync(n => n.Silence<ReserveStock>());
        var order = await host.PlaceOrderAsync();
        var command = await host.Recorder.FirstAsync<ReserveStock>(m => m.OrderId == order.Id);
        await host.AdvanceAsync(order.Id, s_options.StockDeadline);
        await host.Recorder.FirstAsync<OrderRejected>(m => m.OrderId == order.Id);

        await host.TellAsync(Answers.Reserved(command));

        await host.Recorder.CountAsync<ReleaseReservation>(2, m => m.OrderId == order.Id);
        Assert.Equal(OrderStatus.Rejected, (await host.OrderAsync(order.Id)).Status);
    }

    [Fact]
    public async Task Checkout_Should_VoidAndBeRejected_When_TheReservationIsLost()
    {
        await using var host = await StartAsync(n => n.Answer<CommitReservation>(
            m => new ReservationExpired(m.OrderId, Neighbours.SomeTime, m.Attempt)));

        var order = await host.PlaceOrderAsync();

        var news = await host.Recorder.FirstAsync<OrderRejected>(m => m.OrderId == order.Id);
        Assert.Equal(RejectionCodes.ReservationLost, news.Code);
        await AssertEndAsync(
            host, order.Id, OrderStatus.Rejected, OrderPaymentStatus.Voided,
            "AuthorizePayment, CommitReservation, OrderRejected, ReserveStock, SealBasket, VoidPayment");
    }

    [Fact]
    public async Task Checkout_Should_DoEverythingOnce_When_EveryAnswerComesThreeTimes()
    {
        await using var host = await StartAsync(n =>
        {
            n.Answer<ReserveStock>(m => Enumerable.Repeat(Answers.Reserved(m), 3));
            n.Answer<AuthorizePayment>(m => Enumerable.Repeat(Answers.Authorized(m), 3));
            n.Answer<CommitReservation>(m => Enumerable.Repeat(Answers.Committed(m), 3));
            n.Answer<CapturePayment>(m => Enumerable.Repeat(Answers.Captured(m), 3));
        });

        var order = await host.PlaceOrderAsync();
        await host.Recorder.FirstAsync<OrderCompleted>(m => m.OrderId == order.Id);
        await host.TellAsync(CheckoutMessages.Submitted(await host.OrderAsync(order.Id)));

        await AssertEndAsync(
            host, order.Id, OrderStatus.Completed, OrderPaymentStatus.Captured,
            "AuthorizePayment, CapturePayment, CommitReservation, OrderCompleted, OrderConfirmed, OrderPaid, ReserveStock, SealBasket");
    }

    [Fact]
    public async Task Compensation_Should_BeAskedForAgain_When_ItIsNotAcknowledged()
    {
        await using var host = await StartAsync(n =>
        {
            n.Answer<AuthorizePayment>(m => Answers.Declined(m));
            n.Answer<ReleaseReservation>(m => m.Attempt < 3 ? [] : [Answers.Released(m)]);
        });
        var order = await host.PlaceOrderAsync();
        await host.Recorder.FirstAsync<ReleaseReservation>(m => m.OrderId == order.Id);

        await host.AdvanceAsync(order.Id, s_options.StepDeadline);
        await host.Recorder.FirstAsync<ReleaseReservation>(m => m.OrderId == order.Id && m.Attempt == 2);
        Assert.Equal(OrderStatus.Pending, (await host.OrderAsync(order.Id)).Status);
        await host.AdvanceAsync(order.Id, s_options.StepDeadline);

        await host.Recorder.FirstAsync<OrderRejected>(m => m.OrderId == order.Id);
    }

    private async Task<OrderingHost> StartAsync(Action<Neighbours>? neighbours = null)
        => await OrderingHost.StartAsync(await fixture.CreateDatabaseAsync<OrderingContext>(), neighbours);

    private static async Task AssertEndAsync(
        OrderingHost host, Guid orderId, OrderStatus status, OrderPaymentStatus payment, string messages)
    {
        await host.CatchUpAsync();
        var order = await host.OrderAsync(orderId);
        Assert.Equal((status, payment), (order.Status, order.PaymentStatus));
        Assert.Equal(messages, Summary.MessagesOf(host.Recorder, orderId));
        var checkout = (await host.FindCheckoutAsync(orderId))!;
        Assert.True(checkout.IsSettled);
        Assert.Equal((null, null, null), (checkout.StockDeadlineToken, checkout.PaymentDeadlineToken, checkout.StepDeadlineToken));
    }
}
