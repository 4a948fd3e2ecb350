using EShop.Contracts;
using EShop.Ordering.Checkout;
using EShop.Ordering.Data;
using EShop.Ordering.Orders;
using EShop.Ordering.Tests.Support;

namespace EShop.Ordering.Tests.Checkout;

/// <summary>Giving an order up, wherever it stands, and what somebody decides when it cannot go on.</summary>
[Collection(OrderingCollection.Name)]
public sealed class CheckoutCancellationTests(OrderingFixture fixture)
{
    private static readonly CheckoutOptions s_options = new();

    [Theory]
    [InlineData("ReservingStock", "OrderCancelled, ReleaseReservation", OrderPaymentStatus.None)]
    [InlineData("AuthorizingPayment", "OrderCancelled, ReleaseReservation, VoidPayment", OrderPaymentStatus.Voided)]
    [InlineData("AwaitingCustomerAction", "OrderCancelled, ReleaseReservation, VoidPayment", OrderPaymentStatus.Voided)]
    [InlineData("ManualReview", "OrderCancelled, ReturnStock, VoidPayment", OrderPaymentStatus.Voided)]
    [InlineData("Completed", "OrderCancelled, OrderRefunded, RefundPayment, ReturnStock", OrderPaymentStatus.Refunded)]
    public async Task Cancel_Should_GiveBackWhatWasTaken(string state, string messages, OrderPaymentStatus payment)
    {
        await using var host = await StartAsync();
        var checkout = await SeedAsync(host, CheckoutSamples.In(state));

        await host.TellAsync(new CancelCheckout(checkout.CorrelationId, "Changed my mind."));

        var news = await host.Recorder.FirstAsync<OrderCancelled>(m => m.OrderId == checkout.CorrelationId);
        await host.CatchUpAsync();
        var order = await host.OrderAsync(checkout.CorrelationId);
        Assert.Equal("Changed my mind.", news.Reason);
        Assert.Equal((OrderStatus.Cancelled, payment), (order.Status, order.PaymentStatus));
        Assert.Equal(messages, Summary.MessagesOf(host.Recorder, checkout.CorrelationId));
    }

    [Fact]
    public async Task Cancel_Should_NotBeLost_When_ItOvertakesTheBeginning()
    {
        await using var host = await OrderingHost.StartAsync(
            await fixture.CreateDatabaseAsync<OrderingContext>(), n => n.Silence<ReserveStock>(), settings: ("Messaging:RetryLimit", "30"));
        var checkout = await host.SeedAsync(CheckoutSamples.In("ReservingStock"), withCheckout: false);
        var cancellation = host.TellAsync(new CancelCheckout(checkout.CorrelationId, "Changed my mind."));
        await host.Recorder.FirstAsync<string>(s => s.Contains("has not begun yet", StringComparison.Ordinal));

        await host.TellAsync(CheckoutMessages.Submitted(CheckoutSamples.NewOrder(checkout)));

        Assert.False((await cancellation).IsFaulted);
        await host.Recorder.FirstAsync<OrderCancelled>(m => m.OrderId == checkout.CorrelationId);
        Assert.Equal("Cancelled", (await host.FindCheckoutAsync(checkout.CorrelationId))!.CurrentState);
    }

    [Fact]
    public async Task LateVoid_Should_WaitForReview_When_ItIsNeverAcknowledged()
    {
        await using var host = await StartAsync(n => n.Silence<VoidPayment>());
        var checkout = await SeedAsync(host, CheckoutSamples.In("Expired"));
        var orderId = checkout.CorrelationId;

        await host.TellAsync(
            new PaymentAuthorized(orderId, checkout.PaymentId, checkout.GrandTotal, checkout.Currency, "ref", Neighbours.SomeTime));
        for (var asked = 1; asked <= s_options.MaxAttempts; asked++)
        {
            await host.Recorder.CountAsync<VoidPayment>(asked, m => m.OrderId == orderId);
            await host.AdvanceAsync(orderId, s_options.StepDeadline);
        }

        var parked = await host.UntilAsync(orderId, c => c.CurrentState == "ManualReview");
        Assert.Equal("Compensating", parked.ParkedIn);

        await host.TellAsync(new PaymentVoided(orderId, checkout.PaymentId, Neighbours.SomeTime));

        Assert.Equal("Expired", (await host.FindCheckoutAsync(orderId))!.CurrentState);
        Assert.DoesNotContain(host.Recorder.All<OrderExpired>(), m => m.OrderId == orderId);
    }

    [Fact]
    public async Task Cancel_Should_ReturnAndVoid_When_StockIsCommittedMeanwhile()
    {
        await using var host = await StartAsync();
        var checkout = await SeedAsync(host, CheckoutSamples.In("CommittingStock"));
        await host.TellAsync(new CancelCheckout(checkout.CorrelationId, "Changed my mind."));

        await host.TellAsync(new StockCommitted(checkout.CorrelationId));

        await AssertCancelledAsync(host, checkout, "OrderCancelled, ReturnStock, VoidPayment", OrderPaymentStatus.Voided);
    }

    [Fact]
    public async Task Cancel_Should_VoidAlone_When_TheReservationIsLostMeanwhile()
    {
        await using var host = await StartAsync();
        var checkout = await SeedAsync(host, CheckoutSamples.In("CommittingStock"));
        await host.TellAsync(new CancelCheckout(checkout.CorrelationId, "Changed my mind."));

        await host.TellAsync(new StockShort(checkout.CorrelationId, []));

        await AssertCancelledAsync(host, checkout, "OrderCancelled, VoidPayment", OrderPaymentStatus.Voided);
    }

    [Fact]
    public async Task Cancel_Should_ReturnAndRefund_When_ThePaymentIsCapturedMeanwhile()
    {
        await using var host = await StartAsync();
        var checkout = await SeedAsync(host, CheckoutSamples.In("Capturing"));
        await host.TellAsync(new CancelCheckout(checkout.CorrelationId, "Changed my mind."));

        await host.TellAsync(
            new PaymentCaptured(checkout.CorrelationId, checkout.PaymentId, checkout.GrandTotal, checkout.Currency, Neighbours.SomeTime));

        await AssertCancelledAsync(
            host, checkout, "OrderCancelled, OrderPaid, OrderRefunded, RefundPayment, ReturnStock", OrderPaymentStatus.Refunded);
    }

    [Fact]
    public async Task Cancel_Should_ReturnAndVoid_When_TheCaptureFailsMeanwhile()
    {
        await using var host = await StartAsync();
        var checkout = await SeedAsync(host, CheckoutSamples.In("Capturing"));
        await host.TellAsync(new CancelCheckout(checkout.CorrelationId, "Changed my mind."));

        await host.TellAsync(new PaymentCaptureFailed(checkout.CorrelationId, checkout.PaymentId, "REFUSED", "No.", false));

        await AssertCancelledAsync(host, checkout, "OrderCancelled, ReturnStock, VoidPayment", OrderPaymentStatus.Voided);
    }

    [Fact]
    public async Task Void_Should_BecomeARefund_When_ThePaymentTurnsOutCaptured()
    {
        await using var host = await StartAsync(n => n.Answer<VoidPayment>(m => Answers.VoidFailed(m, "CAPTURED")));
        var checkout = await SeedAsync(host, CheckoutSamples.In("ManualReview"));

        await host.TellAsync(new DecideReview(checkout.CorrelationId, ReviewDecision.Refund));

        await AssertCancelledAsync(
            host, checkout, "OrderCancelled, OrderRefunded, RefundPayment, ReturnStock, VoidPayment", OrderPaymentStatus.Refunded);
    }

    [Fact]
    public async Task Capture_Should_WaitForReview_When_EveryAttemptFails()
    {
        await using var host = await StartAsync(n => n.Answer<CapturePayment>(m => Answers.CaptureFailed(m)));
        var order = await host.PlaceOrderAsync();

        await host.Recorder.CountAsync<CapturePayment>(s_options.MaxAttempts, m => m.OrderId == order.Id);
        await host.CatchUpAsync();
        await host.TellAsync(new ReservationExtended(order.Id, Neighbours.SomeTime));

        var checkout = (await host.FindCheckoutAsync(order.Id))!;
        Assert.Equal(("ManualReview", "Capturing", "REFUSED: The provider refused."), (checkout.CurrentState, checkout.ParkedIn, checkout.Problem));
        Assert.Equal([1, 2, 3, 4, 5], host.Recorder.All<CapturePayment>().Where(m => m.OrderId == order.Id).Select(m => m.Attempt));
        Assert.Equal(5, host.Recorder.All<CapturePayment>().Where(m => m.OrderId == order.Id).Select(m => m.IdempotencyKey).Distinct().Count());
        Assert.Equal(OrderStatus.Confirmed, (await host.OrderAsync(order.Id)).Status);
    }

    [Fact]
    public async Task Retry_Should_GoOnWithTheNextAttempt()
    {
        await using var host = await StartAsync();
        var checkout = await SeedAsync(host, CheckoutSamples.In("ManualReview"));

        await host.TellAsync(new DecideReview(checkout.CorrelationId, ReviewDecision.Retry));

        await host.Recorder.FirstAsync<OrderCompleted>(m => m.OrderId == checkout.CorrelationId);
        Assert.Equal(6, Assert.Single(host.Recorder.All<CapturePayment>(), m => m.OrderId == checkout.CorrelationId).Attempt);
    }

    [Fact]
    public async Task Accept_Should_TakeTheCaptureAsDone()
    {
        await using var host = await StartAsync();
        var checkout = await SeedAsync(host, CheckoutSamples.In("ManualReview"));

        await host.TellAsync(new DecideReview(checkout.CorrelationId, ReviewDecision.Accept));

        await host.Recorder.FirstAsync<OrderCompleted>(m => m.OrderId == checkout.CorrelationId);
        Assert.Equal("Completed", (await host.FindCheckoutAsync(checkout.CorrelationId))!.CurrentState);
        Assert.DoesNotContain(host.Recorder.All<CapturePayment>(), m => m.OrderId == checkout.CorrelationId);
    }

    [Fact]
    public async Task Refund_Should_AskForTheCommitmentFirst_When_ItsResultIsUnknown()
    {
        await using var host = await StartAsync();
        var parked = CheckoutSamples.In("CommittingStock");
        parked.CurrentState = "ManualReview";
        parked.ParkedIn = "CommittingStock";
        var checkout = await SeedAsync(host, parked);

        await host.TellAsync(new DecideReview(checkout.CorrelationId, ReviewDecision.Refund));

        await AssertCancelledAsync(
            host, checkout, "CommitReservation, OrderCancelled, ReturnStock, VoidPayment", OrderPaymentStatus.Voided);
    }

    [Fact]
    public async Task Accept_Should_EndTheCompensation_When_ItCannotBeAcknowledged()
    {
        await using var host = await StartAsync(n => n.Silence<VoidPayment>());
        var parked = CheckoutSamples.In("Compensating");
        parked.CurrentState = "ManualReview";
        parked.ParkedIn = "Compensating";
        var checkout = await SeedAsync(host, parked);

        await host.TellAsync(new DecideReview(checkout.CorrelationId, ReviewDecision.Accept));

        await host.Recorder.FirstAsync<OrderRejected>(m => m.OrderId == checkout.CorrelationId);
        Assert.Equal(OrderStatus.Rejected, (await host.OrderAsync(checkout.CorrelationId)).Status);
    }

    private static async Task AssertCancelledAsync(OrderingHost host, CheckoutState checkout, string messages, OrderPaymentStatus payment)
    {
        await host.Recorder.FirstAsync<OrderCancelled>(m => m.OrderId == checkout.CorrelationId);
        await host.CatchUpAsync();
        Assert.Equal(messages, Summary.MessagesOf(host.Recorder, checkout.CorrelationId));
        var order = await host.OrderAsync(checkout.CorrelationId);
        Assert.Equal((OrderStatus.Cancelled, payment), (order.Status, order.PaymentStatus));
    }

    private static Task<CheckoutState> SeedAsync(OrderingHost host, CheckoutState checkout) => host.SeedAsync(checkout);

    private async Task<OrderingHost> StartAsync(Action<Neighbours>? neighbours = null)
        => await OrderingHost.StartAsync(await fixture.CreateDatabaseAsync<OrderingContext>(), neighbours);
}
