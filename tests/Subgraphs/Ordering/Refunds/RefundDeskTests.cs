using EShop.Contracts;
using EShop.Ordering.Checkout;
using EShop.Ordering.Data;
using EShop.Ordering.Orders;
using EShop.Ordering.Refunds;
using EShop.Ordering.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EShop.Ordering.Tests.Refunds;

/// <summary>Money given back by staff.</summary>
[Collection(OrderingCollection.Name)]
public sealed class RefundDeskTests(OrderingFixture fixture)
{
    [Fact]
    public async Task Refund_Should_GiveBackALineThenTheRest()
    {
        await using var host = await StartAsync();
        var order = await PlaceAsync(host);

        await RefundAsync(host, new RefundOrderInput(order.Id, "Broken", [new RefundLineInput(order.Lines[0].Id, 1)]));
        var first = await host.Recorder.FirstAsync<OrderRefunded>(m => m.OrderId == order.Id);
        Assert.Equal((11.90m, false), (first.Amount, first.IsFull));
        Assert.Equal(OrderPaymentStatus.PartiallyRefunded, (await host.OrderAsync(order.Id)).PaymentStatus);
        await RefundAsync(host, new RefundOrderInput(order.Id, "All of it"));
        var second = (await host.Recorder.CountAsync<OrderRefunded>(2, m => m.OrderId == order.Id))[1];

        Assert.Equal((order.GrandTotal - 11.90m, true), (second.Amount, second.IsFull));
        var result = await host.OrderAsync(order.Id);
        Assert.Equal((OrderPaymentStatus.Refunded, order.GrandTotal, 2), (result.PaymentStatus, result.RefundedTotal, result.Lines[0].RefundedQuantity));
    }

    [Fact]
    public async Task Refund_Should_NeverExceedWhatWasPaid_When_ManyAskAtOnce()
    {
        await using var host = await StartAsync();
        var order = await PlaceAsync(host);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ =>
        {
            try
            {
                await RefundAsync(host, new RefundOrderInput(order.Id, "Goodwill", Amount: 10m));
                return "";
            }
            catch (RefundNotPossibleException refusal)
            {
                return refusal.Code;
            }
        }));

        Assert.Equal(2, outcomes.Count(o => o.Length == 0));
        Assert.Equal(20m, (await host.OrderAsync(order.Id)).RefundedTotal);
    }

    [Fact]
    public async Task Refund_Should_BeFreeAgain_When_TheProviderRefuses()
    {
        await using var host = await StartAsync();
        var order = await PlaceAsync(host);
        host.Neighbours.Answer<RefundPayment>(
            m => new PaymentRefundFailed(m.OrderId, m.PaymentId, m.RefundId, "REFUSED", "No.", false, m.Attempt));

        await RefundAsync(host, new RefundOrderInput(order.Id, "All of it"));
        await host.Recorder.FirstAsync<Settled>(s => s.Queue == "ordering-payment-refund-failed");

        var result = await host.OrderAsync(order.Id);
        Assert.Equal((0m, 0, OrderPaymentStatus.Captured), (result.RefundedTotal, result.Lines[0].RefundedQuantity, result.PaymentStatus));
        Assert.Equal(OrderRefundStatus.Failed, (await host.QueryAsync(db => db.OrderRefunds.SingleAsync())).Status);
    }

    [Fact]
    public async Task Refund_Should_BeRefused_When_MoreUnitsAreAskedForThanWereSold()
    {
        await using var host = await StartAsync();
        var order = await PlaceAsync(host);

        var refusal = await Assert.ThrowsAsync<RefundNotPossibleException>(
            () => RefundAsync(host, new RefundOrderInput(order.Id, "Broken", [new RefundLineInput(order.Lines[0].Id, 3)])));

        Assert.Equal(RefundNotPossibleException.InvalidQuantity, refusal.Code);
    }

    [Fact]
    public async Task Cancel_Should_GiveBackOnlyTheRest_When_APartWasRefundedBefore()
    {
        await using var host = await StartAsync();
        var order = await PlaceAsync(host);
        await RefundAsync(host, new RefundOrderInput(order.Id, "Goodwill", Amount: 5m));
        await host.Recorder.FirstAsync<OrderRefunded>(m => m.OrderId == order.Id);

        await host.TellAsync(new CancelCheckout(order.Id, "Changed my mind."));
        await host.Recorder.FirstAsync<OrderCancelled>(m => m.OrderId == order.Id);

        Assert.Equal([5m, order.GrandTotal - 5m], host.Recorder.All<RefundPayment>().Select(m => m.Amount));
        Assert.Equal(OrderPaymentStatus.Refunded, (await host.OrderAsync(order.Id)).PaymentStatus);
    }

    private static Task<Order> RefundAsync(OrderingHost host, RefundOrderInput input)
        => host.InScopeAsync(s => s.GetRequiredService<RefundDesk>().RefundAsync(input, Guid.CreateVersion7(), CancellationToken.None));

    private static async Task<Order> PlaceAsync(OrderingHost host)
    {
        var order = await host.PlaceOrderAsync();
        await host.Recorder.FirstAsync<OrderCompleted>(m => m.OrderId == order.Id);
        return await host.OrderAsync(order.Id);
    }

    private async Task<OrderingHost> StartAsync() => await OrderingHost.StartAsync(await fixture.CreateDatabaseAsync<OrderingContext>());
}
