using EShop.Supergraph.Tests.Clients;
using EShop.Supergraph.Tests.Shops;

namespace EShop.Supergraph.Tests.Deployment;

/// <summary>What the compose file starts is the shop.</summary>
[Collection(ComposeCollection.Name)]
public sealed class ComposeShopTests(ComposeShop shop)
{
    [Fact]
    public async Task Shop_Should_SellOverTheGateway_When_StartedAsTheComposeFileSays()
    {
        var product = await (await shop.StaffAsync()).CreateProductAsync(5, 12.50m);
        var customer = await Customer.VisitAsync(shop);
        await customer.AddToBasketAsync(product, 2);
        var order = await customer.CheckoutAsync(new CheckoutRequest());

        var last = await customer.UntilAsync(order, c => c.Status is "COMPLETED" or "REJECTED");

        Assert.Equal("COMPLETED", last.Status);
        Assert.Equal(3, await (await shop.StaffAsync()).AvailableAsync(product));
        Assert.Equal(ShopSettings.Services.Keys.Append("gateway").Order(StringComparer.Ordinal), shop.Started.Order(StringComparer.Ordinal));
        Assert.Equal("identity", shop.Started[0]);
        Assert.Equal("gateway", shop.Started[^1]);
    }
}
