using System.Text;
using EShop.Contracts;
using EShop.Ordering.Checkout;
using EShop.Ordering.Data;
using EShop.Ordering.Tests.Support;
using Microsoft.Extensions.Options;
using Snapshooter.Xunit;

namespace EShop.Ordering.Tests.Checkout;

/// <summary>Every state meets every event: none may fault, and the outcome of each pair is written down.</summary>
[Collection(OrderingCollection.Name)]
public sealed class CheckoutTableTests(OrderingFixture fixture)
{
    private readonly CheckoutStateMachine _machine = new(Options.Create(new CheckoutOptions()), TimeProvider.System);

    [Fact]
    public void Samples_Should_CoverTheMachine()
    {
        Assert.Equal(
            _machine.States.Select(s => s.Name).Except(["Initial", "Final"]).Order(StringComparer.Ordinal),
            CheckoutSamples.States.Order(StringComparer.Ordinal));
        Assert.Equal(
            EventNames(_machine.Events),
            CheckoutSamples.Events.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryState_Should_DecideOnEveryEvent()
    {
        var all = EventNames(_machine.Events);

        foreach (var state in CheckoutSamples.States)
        {
            Assert.Equal(all, EventNames(_machine.NextEvents(_machine.GetState(state))));
        }
    }

    [Fact]
    public async Task EveryPair_Should_LeadWhereTheTableSays()
    {
        await using var host = await OrderingHost.StartAsync(await fixture.CreateDatabaseAsync<OrderingContext>(), Silent);
        var pairs = (
            from state in CheckoutSamples.States
            from happening in CheckoutSamples.Events
            select (State: state, Event: happening.Key, Checkout: CheckoutSamples.In(state), Tell: happening.Value)).ToList();
        await host.QueryAsync(async db =>
        {
            db.Orders.AddRange(pairs.Select(p => CheckoutSamples.NewOrder(p.Checkout)));
            db.Checkouts.AddRange(pairs.Select(p => p.Checkout));
            return await db.SaveChangesAsync();
        });

        var settled = new List<Settled>();
        foreach (var chunk in pairs.Chunk(8))
        {
            settled.AddRange(await Task.WhenAll(chunk.Select(p => p.Tell(host, p.Checkout))));
        }

        await host.CatchUpAsync();
        Assert.DoesNotContain(settled, s => s.IsFaulted);
        var table = new StringBuilder();
        foreach (var group in pairs.GroupBy(p => p.State))
        {
            table.Append(group.Key).Append('\n');
            foreach (var pair in group)
            {
                table.Append("  ").Append(pair.Event.PadRight(28)).Append(await DescribeAsync(host, pair.Checkout, pair.State)).Append('\n');
            }
        }

        table.ToString().MatchSnapshot();
    }

    private static async Task<string> DescribeAsync(OrderingHost host, CheckoutState before, string state)
    {
        var after = (await host.FindCheckoutAsync(before.CorrelationId))!;
        var order = await host.OrderAsync(before.CorrelationId);
        var messages = Summary.MessagesOf(host.Recorder, before.CorrelationId);
        var isUnchanged = after.CurrentState == state && messages.Length == 0 && order.Version == 1
            && after.Problem is null && after.CancelRequested == before.CancelRequested;
        return isUnchanged
            ? "–"
            : $"{after.CurrentState} [{messages}] {order.Status}/{order.PaymentStatus} v{order.Version} attempt {after.Attempt}"
                + (after.CancelRequested ? ", cancel remembered" : "")
                + (after.Problem is null ? "" : ", failure noted");
    }

    private static void Silent(Neighbours neighbours)
    {
        neighbours.Silence<ReserveStock>();
        neighbours.Silence<ExtendReservation>();
        neighbours.Silence<ReleaseReservation>();
        neighbours.Silence<CommitReservation>();
        neighbours.Silence<ReturnStock>();
        neighbours.Silence<AuthorizePayment>();
        neighbours.Silence<CapturePayment>();
        neighbours.Silence<VoidPayment>();
        neighbours.Silence<RefundPayment>();
        neighbours.Silence<BookShipment>();
        neighbours.Silence<CancelShipments>();
    }

    // What MassTransit adds of its own: entering and leaving states, and timers before their token is looked at.
    private static IEnumerable<string> EventNames(IEnumerable<MassTransit.Event> events)
        => events
            .Select(e => e.Name)
            .Where(n => !n.EndsWith(".Enter", StringComparison.Ordinal) && !n.EndsWith(".Leave", StringComparison.Ordinal)
                && !n.EndsWith(".AnyReceived", StringComparison.Ordinal)
                && !n.EndsWith(".BeforeEnter", StringComparison.Ordinal) && !n.EndsWith(".AfterLeave", StringComparison.Ordinal))
            .Distinct()
            .Order(StringComparer.Ordinal);
}
