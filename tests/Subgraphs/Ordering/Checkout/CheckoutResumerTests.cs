using EShop.Contracts;
using EShop.Messaging.Store;
using EShop.Ordering.Checkout;
using EShop.Ordering.Data;
using EShop.Ordering.Orders;
using EShop.Ordering.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace EShop.Ordering.Tests.Checkout;

/// <summary>What a process left behind, taken up by the next one.</summary>
[Collection(OrderingCollection.Name)]
public sealed class CheckoutResumerTests(OrderingFixture fixture)
{
    [Theory]
    [InlineData("ReservingStock", nameof(ReserveStock))]
    [InlineData("AuthorizingPayment", nameof(AuthorizePayment))]
    [InlineData("AwaitingCustomerAction", nameof(AuthorizePayment), nameof(ExtendReservation))]
    [InlineData("CommittingStock", nameof(CommitReservation))]
    [InlineData("Capturing", nameof(CapturePayment))]
    [InlineData("BookingShipment", nameof(BookShipment))]
    public async Task Start_Should_AskAgainAndComplete_When_AnswersWereLost(string state, params string[] expected)
    {
        var checkout = CheckoutSamples.In(state);
        var database = await SeedAsync(WithoutTimers(checkout));

        await using var host = await OrderingHost.StartAsync(database);

        await host.Recorder.FirstAsync<OrderCompleted>(m => m.OrderId == checkout.CorrelationId);
        await host.CatchUpAsync();
        var asked = Summary.MessagesOf(host.Recorder, checkout.CorrelationId).Split(", ");
        Assert.All(expected, command => Assert.Contains(command, asked));
        Assert.Equal(OrderStatus.Completed, (await host.OrderAsync(checkout.CorrelationId)).Status);
    }

    [Theory]
    [InlineData("CancellingShipments", nameof(CancelShipments), OrderStatus.Cancelled)]
    [InlineData("Compensating", nameof(VoidPayment), OrderStatus.Rejected)]
    [InlineData("Refunding", nameof(RefundPayment), OrderStatus.Cancelled)]
    public async Task Start_Should_FinishGivingUp_When_AcknowledgementsWereLost(string state, string expected, OrderStatus status)
    {
        var checkout = CheckoutSamples.In(state);
        var database = await SeedAsync(WithoutTimers(checkout));

        await using var host = await OrderingHost.StartAsync(
            database, n => n.Answer<CancelShipments>(m => Answers.Kept(m, [.. CheckoutSamples.ShipmentLinesOf(CheckoutSamples.NewOrder(checkout))])));

        await host.Recorder.FirstAsync<OrderStatusChanged>(m => m.OrderId == checkout.CorrelationId && m.Status == status.ToString());
        Assert.Contains(expected, Summary.MessagesOf(host.Recorder, checkout.CorrelationId), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_Should_BeginTheCheckout_When_ItWasNeverBegun()
    {
        var checkout = CheckoutSamples.In("ReservingStock");
        var database = await SeedAsync(checkout, withCheckout: false);

        await using var host = await OrderingHost.StartAsync(database);

        await host.Recorder.FirstAsync<OrderCompleted>(m => m.OrderId == checkout.CorrelationId);
        Assert.Equal(2, Assert.Single(host.Recorder.All<ReserveStock>(), m => m.OrderId == checkout.CorrelationId).Lines[0].Quantity);
    }

    [Fact]
    public async Task Start_Should_FireTheTimer_When_ItWasTakenFromTheScheduleAndNeverArrived()
    {
        var checkout = WithoutTimers(CheckoutSamples.In("AwaitingCustomerAction"));
        checkout.PaymentDeadlineToken = Guid.CreateVersion7();
        var database = await SeedAsync(checkout);

        await using var host = await OrderingHost.StartAsync(database, n =>
        {
            n.Silence<AuthorizePayment>();
            n.Silence<ExtendReservation>();
        });

        await host.Recorder.FirstAsync<OrderExpired>(m => m.OrderId == checkout.CorrelationId);
    }

    [Fact]
    public async Task Start_Should_LeaveTimersAlone_When_TheyAreStillScheduled()
    {
        var database = await fixture.CreateDatabaseAsync<OrderingContext>();
        Guid orderId;
        await using (var first = await OrderingHost.StartAsync(database, n => n.Silence<AuthorizePayment>()))
        {
            orderId = (await first.PlaceOrderAsync()).Id;
            await first.Recorder.FirstAsync<AuthorizePayment>(m => m.OrderId == orderId);
            await first.TellAsync(new ReservationExtended(orderId, Neighbours.SomeTime));
        }

        await using var second = await OrderingHost.StartAsync(database, n => n.Silence<AuthorizePayment>());

        var again = await second.Recorder.FirstAsync<AuthorizePayment>(m => m.OrderId == orderId);
        await second.TellAsync(new ReservationExtended(orderId, Neighbours.SomeTime));
        Assert.Equal((1, $"{orderId:N}:auth"), (again.Attempt, again.IdempotencyKey));
        Assert.Equal("AuthorizingPayment", (await second.FindCheckoutAsync(orderId))!.CurrentState);
        Assert.Equal(1, await second.QueryAsync(db => db.Set<ScheduledMessageRow>().CountAsync()));
    }

    [Fact]
    public async Task Start_Should_LeaveFinishedCheckoutsAlone()
    {
        var checkout = CheckoutSamples.In("Completed");
        var database = await SeedAsync(WithoutTimers(checkout));

        await using var host = await OrderingHost.StartAsync(database);
        await host.PlaceOrderAsync();
        await host.Recorder.FirstAsync<OrderCompleted>();
        await host.CatchUpAsync();

        Assert.Equal("", Summary.MessagesOf(host.Recorder, checkout.CorrelationId));
    }

    private static CheckoutState WithoutTimers(CheckoutState checkout)
    {
        checkout.StockDeadlineToken = checkout.PaymentDeadlineToken = checkout.StepDeadlineToken = null;
        return checkout;
    }

    private async Task<string> SeedAsync(CheckoutState checkout, bool withCheckout = true)
    {
        var database = await fixture.CreateDatabaseAsync<OrderingContext>();
        await using var db = new OrderingContext(new DbContextOptionsBuilder<OrderingContext>().UseNpgsql(database).Options);
        db.Orders.Add(CheckoutSamples.NewOrder(checkout));
        if (withCheckout)
        {
            db.Checkouts.Add(checkout);
        }

        await db.SaveChangesAsync();
        return database;
    }
}
