using EShop.Supergraph.Tests.Shops;
using Snapshooter.Xunit;

namespace EShop.Supergraph.Tests.Faults;

/// <summary>A service that is away takes its own part of an answer with it, and says so.</summary>
[Collection(ProcessCollection.Name)]
public sealed class ServiceDownTests(ProcessShop shop) : ShopTests(shop)
{
    private const string Products = """
        query Shelf($brand: String!) {
          products(first: 10, where: { brand: { eq: $brand } }) { nodes { name price { amount } stock { available } } }
        }
        """;

    [Fact]
    public async Task Query_Should_AnswerTheRest_When_InventoryIsDown()
    {
        var mark = Guid.CreateVersion7().ToString("n")[^12..];
        var staff = await StaffAsync();
        var product = await staff.CreateProductAsync(4, 3m, mark, "Cup");
        await shop.StopAsync("inventory");
        try
        {
            var down = await Anonymous.SendAsync(Products, new { brand = mark });
            var unaffected = await Anonymous.SendAsync("{ products(first: 1) { nodes { __typename } } }");
            var levels = await staff.Client.SendAsync("{ warehouses(first: 1) { nodes { code } } }");

            Assert.Empty(unaffected.Errors);
            $"{down.Snapshot((product.Name, "name"))}\n\n{levels.Snapshot()}".MatchSnapshot();
        }
        finally
        {
            await shop.StartAsync("inventory");
        }

        var up = (await Anonymous.SendAsync(Products, new { brand = mark })).Checked();
        Assert.Equal(4, up["products.nodes.0.stock.available"].GetInt32());
    }

    [Fact]
    public async Task Checkout_Should_RefuseInThePayload_When_BasketIsDown()
    {
        var product = await NewProductAsync(4);
        var customer = await NewCustomerAsync();
        await shop.StopAsync("basket");
        try
        {
            var request = new Clients.CheckoutRequest { Items = [(product, 1)] };
            var answer = (await customer.TryCheckoutAsync(request)).Checked();

            Assert.Equal("CheckoutUnavailableError", answer.Refusal("checkout"));
            Assert.Equal(0, (await customer.Client.SendAsync("{ orders { totalCount } }")).Checked()["orders.totalCount"].GetInt32());
        }
        finally
        {
            await shop.StartAsync("basket");
        }

        await AssertAvailableAsync(product, 4);
        await AssertNothingReservedAsync(product);
    }

    [Fact]
    public async Task Checkout_Should_GoOn_When_PaymentComesBack()
    {
        var product = await NewProductAsync(4);
        var customer = await NewCustomerAsync();
        await shop.StopAsync("payment");
        Clients.PlacedOrder order;
        try
        {
            order = await customer.CheckoutAsync(new Clients.CheckoutRequest { Items = [(product, 1)] });
            await AssertAvailableAsync(product, 3);
        }
        finally
        {
            await shop.StartAsync("payment");
        }

        // The command waited in its queue; the deadline may have come first. Either way nothing is half done.
        var last = await customer.UntilAsync(order, c => c.Status is "COMPLETED" or "EXPIRED");
        await AssertAvailableAsync(product, last.Status == "COMPLETED" ? 3 : 4);
        await AssertNothingReservedAsync(product);
    }
}
