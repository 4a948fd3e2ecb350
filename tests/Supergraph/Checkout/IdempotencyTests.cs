using EShop.Supergraph.Tests.Clients;
using EShop.Supergraph.Tests.Shops;
using Snapshooter.Xunit;

namespace EShop.Supergraph.Tests.Checkout;

/// <summary>A key leads to one order, however often and however simultaneously it comes.</summary>
public abstract class IdempotencyTests(IShop shop) : ShopTests(shop)
{
    private const int Times = 20;

    [Fact]
    public async Task Checkout_Should_MakeOneOrderAndOnePayment_When_OneKeyComesManyTimesAtOnce()
    {
        var product = await NewProductAsync(Times);
        var customer = await NewCustomerAsync();
        var request = new CheckoutRequest { Items = [(product, 1)] };

        var answers = await Task.WhenAll(Enumerable.Range(0, Times).Select(_ => customer.TryCheckoutAsync(request)));

        var ids = answers.Select(a => a.Checked().Text("checkout.order.id")).ToHashSet(StringComparer.Ordinal);
        var order = new PlacedOrder(Assert.Single(ids), answers[0].Text("checkout.order.number"));
        await customer.UntilAsync(order, c => c.Status == "COMPLETED");
        var outcome = (await customer.Client.SendAsync(
            "query Events($id: ID!) { orders { totalCount } orderById(id: $id) { payment { status events { action outcome } } } }",
            new { id = order.Id })).Checked();
        Assert.Equal(1, outcome["orders.totalCount"].GetInt32());
        var events = outcome["orderById.payment.events"].EnumerateArray()
            .Select(e => $"{e.GetProperty("action").GetString()} {e.GetProperty("outcome").GetString()}")
            .ToList();
        Assert.Single(events, "AUTHORIZE SUCCEEDED");
        Assert.Single(events, "CAPTURE SUCCEEDED");
        var owner = Assert.Single(await Shop.Databases.QueryAsync<Guid>(
            "ordering",
            "select o.owner_id from orders o join order_lines l on l.order_id = o.id where l.product_id = $1",
            product.Key));
        Assert.Equal(1, await Shop.Databases.CountAsync("payment", "select count(*) from payments where owner_id = $1", owner));
        await AssertAvailableAsync(product, Times - 1);
    }

    [Fact]
    public async Task Checkout_Should_RefuseInThePayload_When_AKeyComesAgainWithOtherInput()
    {
        var product = await NewProductAsync(5);
        var customer = await NewCustomerAsync();
        var request = new CheckoutRequest { Key = "my-key", Items = [(product, 1)] };
        var order = await customer.CheckoutAsync(request);

        var same = (await customer.TryCheckoutAsync(request)).Checked();
        var other = await customer.TryCheckoutAsync(request with { Items = [(product, 2)] });

        Assert.Equal(order.Id, same.Text("checkout.order.id"));
        other.Snapshot().MatchSnapshot();
    }

    [Fact]
    public async Task Checkout_Should_MakeTwoOrders_When_TwoCustomersUseOneKey()
    {
        var product = await NewProductAsync(5);
        var request = new CheckoutRequest { Key = "shared-key", Items = [(product, 1)] };

        var first = await (await NewCustomerAsync()).CheckoutAsync(request);
        var second = await (await NewCustomerAsync()).CheckoutAsync(request);

        Assert.NotEqual(first.Id, second.Id);
    }
}
