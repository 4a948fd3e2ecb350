using EShop.Supergraph.Tests.Clients;
using EShop.Supergraph.Tests.Shops;
using EShop.Testing.RabbitMq;

namespace EShop.Supergraph.Tests.Faults;

/// <summary>The process is killed in the middle of checkouts and started again: every order ends, and nothing is left over.</summary>
public sealed class KilledHostTests(RabbitMqFixture rabbitMq) : IClassFixture<RabbitMqFixture>
{
    private const int Orders = 12;
    private const int Stock = 100;

    // The order of OrderStatus, OrderPaymentStatus, PaymentStatus and ReservationStatus.
    private const int Confirmed = 1;
    private const int Completed = 2;
    private const int Rejected = 5;
    private const int PaymentCaptured = 3;
    private const int PaymentDeclined = 7;
    private const int ReservationCommitted = 1;

    [Fact]
    public Task Host_Should_EndEveryOrder_When_KilledWithMessagesInMemory() => EndEveryOrderAsync(new ShopSettings { PaymentDeadline = TimeSpan.FromMinutes(2) });

    [Fact]
    public async Task Host_Should_EndEveryOrder_When_KilledWithMessagesOverRabbitMq()
        => await EndEveryOrderAsync(new ShopSettings { PaymentDeadline = TimeSpan.FromMinutes(2), RabbitMq = await rabbitMq.CreateVirtualHostAsync() });

    private static async Task EndEveryOrderAsync(ShopSettings settings)
    {
        await using var shop = await HostProcessShop.StartAsync(settings);
        var product = await (await shop.StaffAsync()).CreateProductAsync(Stock);
        var customers = await Task.WhenAll(Enumerable.Range(0, Orders).Select(_ => Customer.VisitAsync(shop)));

        // Slow cards are authorised and declined some time after the order is made: there is a middle to be killed in.
        var requests = Enumerable.Range(0, Orders)
            .Select(i => new CheckoutRequest { Token = i % 4 == 3 ? "tok_slow_declined" : "tok_slow", Items = [(product, 1)] })
            .ToArray();

        // First while checkouts are still being answered; the others' callers do not know what became of theirs.
        using var connections = new CancellationTokenSource();
        var first = customers.Zip(requests, (c, r) => TryAsync(c, r, connections.Token)).ToArray();
        await OrdersAsync(shop, product, count => count >= Orders / 3);
        await shop.KillAsync();
        await connections.CancelAsync();
        await Task.WhenAll(first);
        await shop.StartAsync();

        // They ask again with the same keys, and again where the shop that has just started is too busy: one order each.
        await Task.WhenAll(customers.Zip(requests, (c, r) => c.CheckoutAsync(r)));

        // Then when the first order is past the point of authorisation, and when the first is through.
        await StatusesAsync(shop, product, statuses => statuses.Any(s => s >= Confirmed));
        await shop.KillAsync();
        await shop.StartAsync();
        await StatusesAsync(shop, product, statuses => statuses.Any(s => s >= Completed));
        await shop.KillAsync();
        await shop.StartAsync();

        var ended = await StatusesAsync(shop, product, statuses => statuses.All(s => s >= Completed));
        Assert.Equal(Orders, ended.Count);
        Assert.Equal(Orders / 4 * 3, ended.Count(s => s == Completed));
        Assert.Equal(Orders / 4, ended.Count(s => s == Rejected));
        await AssertWholeAsync(shop, product);
    }

    /// <summary>Every payment captured or declined, every reservation committed or released, every unit accounted for.</summary>
    private static async Task AssertWholeAsync(HostProcessShop shop, TestProduct product)
    {
        const int Sold = Orders / 4 * 3;
        var payments = await shop.Databases.QueryAsync<int>("payment", "select status from payments");
        Assert.Equal(Sold, payments.Count(s => s == PaymentCaptured));
        Assert.Equal(Orders - Sold, payments.Count(s => s == PaymentDeclined));
        Assert.Equal(Orders, payments.Count);

        var reservations = await Eventually.SeeAsync(
            () => shop.Databases.QueryAsync<int>("inventory", "select status from reservations"),
            statuses => statuses.All(s => s > 0),
            "no reservation to be active");
        Assert.Equal(Sold, reservations.Count(s => s == ReservationCommitted));
        Assert.Equal(Stock - Sold, await (await shop.StaffAsync()).AvailableAsync(product));
        Assert.Equal(Stock - Sold, await shop.Databases.CountAsync(
            "inventory", "select sum(quantity) from stock_movements where product_id = $1", product.Key));
    }

    /// <summary>A checkout whose answer may never come.</summary>
    private static async Task TryAsync(Customer customer, CheckoutRequest request, CancellationToken cancellationToken)
    {
        try
        {
            await customer.TryCheckoutAsync(request, cancellationToken);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or OperationCanceledException)
        {
            // The process died with the answer.
        }
    }

    private static Task OrdersAsync(HostProcessShop shop, TestProduct product, Predicate<int> holds)
        => StatusesAsync(shop, product, statuses => holds(statuses.Count));

    private static Task<IReadOnlyList<int>> StatusesAsync(HostProcessShop shop, TestProduct product, Predicate<IReadOnlyList<int>> holds)
        => Eventually.SeeAsync(
            () => shop.Databases.QueryAsync<int>(
                "ordering",
                "select o.status from orders o join order_lines l on l.order_id = o.id where l.product_id = $1",
                product.Key),
            statuses => holds(statuses),
            "the orders to go on");
}
