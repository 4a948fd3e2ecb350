using EShop.Defaults;
using EShop.Demo;
using EShop.Ordering.Checkout;
using EShop.Ordering.Data;
using EShop.Ordering.Orders;
using EShop.Ordering.Seed;
using EShop.Ordering.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EShop.Ordering.Tests.Seed;

/// <summary>The orders of the demo shop.</summary>
[Collection(OrderingCollection.Name)]
public sealed class OrderingSeederTests(OrderingFixture fixture)
{
    private static readonly DemoShop s_shop = DemoShop.Create(new SeedOptions { Size = "full" }, TimeProvider.System)!;

    [Fact]
    public void SeedOrder_Should_CostWhatTheOtherServicesThink_When_ItIsPricedAsAnyOrder()
    {
        foreach (var demo in s_shop.Orders)
        {
            var order = new SeedOrder(demo, new CheckoutOptions()).Order;

            Assert.Equal(demo.Total, order.GrandTotal);
            Assert.Equal(demo.Lines.Select(l => (l.Id, l.Total)), order.Lines.Select(l => (l.Id, l.Total)));
            Assert.Equal(demo.RefundedAmount, order.RefundedTotal);
            Assert.Equal(order.RefundedTotal, order.Refunds.Sum(r => r.Amount));
        }
    }

    [Fact]
    public void SeedOrder_Should_HaveAHistoryThatTheTablesAllow_When_ItIsLookedAtStepByStep()
    {
        foreach (var demo in s_shop.Orders)
        {
            var seeded = new SeedOrder(demo, new CheckoutOptions());

            Assert.Equal(Enumerable.Range(1, seeded.Order.Version), seeded.History.Select(e => e.Version));
            Assert.Equal(seeded.History.Select(e => e.OccurredAt).Order(), seeded.History.Select(e => e.OccurredAt));
            foreach (var (from, to) in seeded.History.Zip(seeded.History.Skip(1)))
            {
                Assert.True(from.Status == to.Status || OrderTransitions.IsAllowed(from.Status, to.Status), $"{demo.Outcome}: {from.Status} → {to.Status}");
                Assert.True(
                    from.PaymentStatus == to.PaymentStatus || OrderTransitions.IsAllowed(from.PaymentStatus, to.PaymentStatus),
                    $"{demo.Outcome}: {from.PaymentStatus} → {to.PaymentStatus}");
                Assert.True(
                    from.FulfilmentStatus == to.FulfilmentStatus || OrderTransitions.IsAllowed(from.FulfilmentStatus, to.FulfilmentStatus),
                    $"{demo.Outcome}: {from.FulfilmentStatus} → {to.FulfilmentStatus}");
                Assert.True(
                    from.ReturnStatus == to.ReturnStatus || OrderTransitions.IsAllowed(from.ReturnStatus, to.ReturnStatus),
                    $"{demo.Outcome}: {from.ReturnStatus} → {to.ReturnStatus}");
            }
        }
    }

    [Fact]
    public async Task Seeder_Should_WriteOrdersThatGoOn_When_StaffActOnThem()
    {
        await using var host = await OrderingHost.StartAsync(await fixture.CreateDatabaseAsync<OrderingContext>());
        host.Services.GetRequiredService<IOptions<SeedOptions>>().Value.Size = "full";
        var seeder = host.Services.GetServices<IDatabaseSeeder>().Single();
        await seeder.SeedAsync(CancellationToken.None);
        await seeder.SeedAsync(CancellationToken.None);

        Assert.Equal(s_shop.Orders.Count, await host.QueryAsync(db => db.Orders.CountAsync()));
        Assert.Equal(s_shop.Orders.Count - 5, await host.QueryAsync(db => db.Checkouts.CountAsync()));
        var seeded = await host.QueryAsync(db => db.Orders.Include(o => o.Lines).FirstAsync(
            o => o.Status == OrderStatus.Completed && o.FulfilmentStatus == OrderFulfilmentStatus.Unfulfilled));
        var next = await host.PlaceOrderAsync();

        Assert.NotEmpty(seeded.Lines);
        Assert.Equal("20095".Length, seeded.ShippingAddress.PostalCode.Length);
        Assert.EndsWith($"-{s_shop.Orders.Count + 1:D6}", next.Number, StringComparison.Ordinal);
    }
}
