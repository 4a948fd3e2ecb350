using EShop.Supergraph.Tests.Clients;
using EShop.Supergraph.Tests.Shops;

namespace EShop.Supergraph.Tests.Accounts;

/// <summary>All that the shop knows of a customer, from every service that knows something, in one query.</summary>
[Collection(EmbeddedCollection.Name)]
public sealed class CustomerViewTests(EmbeddedShop shop) : ShopTests(shop)
{
    private const string View = """
        {
          me {
            email
            addresses { city }
            reviews { totalCount }
            notifications(first: 5) { nodes { title } }
            orders(first: 5) {
              totalCount
              nodes {
                number
                customer { displayName email }
                payment { status amount { amount currency } }
                shipments { number status items { quantity } }
                lines { name product { name stock { inStock } rating { average } } }
              }
            }
          }
        }
        """;

    [Fact]
    public async Task Me_Should_GatherWhatServicesKnow_When_TheCustomerHasBought()
    {
        var product = await NewProductAsync(5);
        var customer = await NewCustomerAsync();
        var order = await customer.CheckoutAsync(new CheckoutRequest { Items = [(product, 2)] });
        await customer.UntilAsync(order, c => c.PaymentStatus == "CAPTURED");

        var answer = await Eventually.SeeAsync(
            async () => (await customer.Client.SendAsync(View)).Checked(),
            a => a["me.orders.nodes.0.shipments"].GetArrayLength() > 0 && a["me.notifications.nodes"].GetArrayLength() > 0,
            "the shipment and the news of the order");

        Assert.Equal(customer.Email, answer.Text("me.email"));
        Assert.Equal(1, answer["me.orders.totalCount"].GetInt32());
        Assert.Equal(order.Number, answer.Text("me.orders.nodes.0.number"));
        Assert.Equal(customer.Email, answer.Text("me.orders.nodes.0.customer.email"));
        Assert.Equal("CAPTURED", answer.Text("me.orders.nodes.0.payment.status"));
        Assert.Equal(2, answer["me.orders.nodes.0.shipments.0.items.0.quantity"].GetInt32());
        Assert.Equal(product.Name, answer.Text("me.orders.nodes.0.lines.0.product.name"));
        Assert.True(answer["me.orders.nodes.0.lines.0.product.stock.inStock"].GetBoolean());
    }

    [Fact]
    public async Task Orders_Should_BeListedPerUser_When_StaffAsksAndNobodyElse()
    {
        const string Theirs = "query ($id: ID!) { userById(id: $id) { orders { totalCount nodes { number } } } }";
        var product = await NewProductAsync(5);
        var customer = await NewCustomerAsync();
        var order = await customer.CheckoutAsync(new CheckoutRequest { Items = [(product, 1)] });
        var id = (await customer.Client.SendAsync("{ me { id } }")).Checked().Text("me.id");

        var staff = (await (await StaffAsync()).Client.SendAsync(Theirs, new { id })).Checked();
        var other = (await (await NewCustomerAsync()).Client.SendAsync(Theirs, new { id })).Checked();

        Assert.Equal(order.Number, staff.Text("userById.orders.nodes.0.number"));
        Assert.Equal(0, other["userById.orders.totalCount"].GetInt32());
    }
}
