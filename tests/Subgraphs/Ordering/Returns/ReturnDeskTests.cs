using EShop.Contracts;
using EShop.Ordering.Checkout;
using EShop.Ordering.Data;
using EShop.Ordering.Orders;
using EShop.Ordering.Refunds;
using EShop.Ordering.Returns;
using EShop.Ordering.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace EShop.Ordering.Tests.Returns;

/// <summary>Goods that come back.</summary>
[Collection(OrderingCollection.Name)]
public sealed class ReturnDeskTests(OrderingFixture fixture)
{
    private static readonly Guid s_owner = Guid.CreateVersion7();

    [Fact]
    public async Task Return_Should_GoFromRequestToRefund()
    {
        await using var host = await StartAsync();
        var order = await DeliverAsync(host);

        var item = await RequestAsync(host, order, 1);
        await MoveAsync(host, item.Id, OrderReturnState.Approved);
        await MoveAsync(host, item.Id, OrderReturnState.Received);
        var stock = await host.Recorder.FirstAsync<ReturnStock>();
        await host.InScopeAsync(s => s.GetRequiredService<RefundDesk>().RefundAsync(
            new RefundOrderInput(order.Id, "Returned", ReturnId: item.Id), null, CancellationToken.None));
        await host.Recorder.FirstAsync<OrderRefunded>(m => m.OrderId == order.Id);

        var news = await host.Recorder.CountAsync<OrderReturnChanged>(4);
        Assert.Equal(["APPROVED", "RECEIVED", "REFUNDED", "REQUESTED"], news.Select(n => n.Status).Order(StringComparer.Ordinal));
        Assert.Equal((order.Lines[0].ProductId, 1), (stock.Lines[0].ProductId, stock.Lines[0].Quantity));
        var result = await host.OrderAsync(order.Id);
        Assert.Equal((OrderReturnStatus.Refunded, OrderPaymentStatus.PartiallyRefunded, 11.90m), (result.ReturnStatus, result.PaymentStatus, result.RefundedTotal));
    }

    [Fact]
    public async Task Request_Should_TakeNoMoreThanWasDelivered_When_ManyAskAtOnce()
    {
        await using var host = await StartAsync();
        var order = await DeliverAsync(host);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 5).Select(async _ =>
        {
            try
            {
                await RequestAsync(host, order, 1);
                return "";
            }
            catch (ReturnNotPossibleException refusal)
            {
                return refusal.Code;
            }
        }));

        Assert.Equal(2, outcomes.Count(o => o.Length == 0));
        Assert.Equal(3, outcomes.Count(o => o == ReturnNotPossibleException.NotDelivered));
    }

    [Fact]
    public async Task Refuse_Should_LetTheUnitsBeSentBackAgain()
    {
        await using var host = await StartAsync();
        var order = await DeliverAsync(host);
        var item = await RequestAsync(host, order, 2);

        await MoveAsync(host, item.Id, OrderReturnState.Refused);

        var result = await host.OrderAsync(order.Id);
        Assert.Equal((OrderReturnStatus.None, 0), (result.ReturnStatus, result.Lines[0].ReturnedQuantity));
        await RequestAsync(host, order, 2);
        await Assert.ThrowsAsync<ReturnTransitionException>(() => MoveAsync(host, item.Id, OrderReturnState.Approved));
    }

    [Fact]
    public async Task Request_Should_NotFindTheOrder_When_ItIsAnothers()
    {
        await using var host = await StartAsync();
        var order = await DeliverAsync(host);

        await Assert.ThrowsAsync<OrderNotFoundException>(() => RequestAsync(host, order, 1, Guid.CreateVersion7()));
    }

    [Fact]
    public async Task Request_Should_BeRefused_When_ItIsTooLate()
    {
        await using var host = await StartAsync();
        var order = await DeliverAsync(host);
        host.Clock.Advance(TimeSpan.FromDays(31));

        var refusal = await Assert.ThrowsAsync<ReturnNotPossibleException>(() => RequestAsync(host, order, 1));

        Assert.Equal(ReturnNotPossibleException.TooLate, refusal.Code);
    }

    private static Task<OrderReturn> RequestAsync(OrderingHost host, Order order, int quantity, Guid? caller = null)
        => host.InScopeAsync(s => s.GetRequiredService<ReturnDesk>().RequestAsync(
            order.Id, [new ReturnLineInput(order.Lines[0].Id, quantity)], "Does not fit", OrderingHost.Caller(caller ?? s_owner), CancellationToken.None));

    private static Task<OrderReturn> MoveAsync(OrderingHost host, Guid returnId, OrderReturnState status)
        => host.InScopeAsync(s => s.GetRequiredService<ReturnDesk>().MoveAsync(returnId, status, null, restock: true, CancellationToken.None));

    private static async Task<Order> DeliverAsync(OrderingHost host)
    {
        var order = await host.PlaceOrderAsync(caller: OrderingHost.Caller(s_owner));
        await host.Recorder.FirstAsync<OrderCompleted>(m => m.OrderId == order.Id);
        var line = (await host.OrderAsync(order.Id)).Lines[0];
        await host.ConsumeAsync(new ShipmentDelivered(
            Guid.CreateVersion7(), order.Id, order.Number, s_owner,
            [new ShipmentLine(line.Id, line.ProductId, line.Sku, line.Name, 2, 250)], null, null, 3, host.Clock.GetUtcNow()));
        return await host.OrderAsync(order.Id);
    }

    private async Task<OrderingHost> StartAsync()
        => await OrderingHost.StartAsync(await fixture.CreateDatabaseAsync<OrderingContext>(), settings: ("Checkout:ShippingEnabled", "true"));
}
