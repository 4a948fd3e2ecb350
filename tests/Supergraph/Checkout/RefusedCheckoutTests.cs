using EShop.Supergraph.Tests.Clients;
using EShop.Supergraph.Tests.Shops;
using Snapshooter.Xunit;

namespace EShop.Supergraph.Tests.Checkout;

/// <summary>What cannot be ordered is a typed error in the payload, and leaves nothing behind.</summary>
public abstract class RefusedCheckoutTests(IShop shop) : ShopTests(shop)
{
    [Fact]
    public async Task Checkout_Should_RefuseInThePayload_When_BasketIsEmpty()
    {
        var customer = await NewCustomerAsync();

        var answer = await customer.TryCheckoutAsync(new CheckoutRequest());

        answer.Snapshot().MatchSnapshot();
        Assert.Equal(0, await OrdersOfAsync(customer));
    }

    [Fact]
    public async Task Checkout_Should_RefuseInThePayload_When_StockIsShort()
    {
        var product = await NewProductAsync(2);
        var customer = await NewCustomerAsync();
        await customer.AddToBasketAsync(product, 3);

        var answer = await customer.TryCheckoutAsync(new CheckoutRequest());

        answer.Snapshot().MatchSnapshot();
        Assert.Equal(0, await OrdersOfAsync(customer));
        await AssertNothingReservedAsync(product);
    }

    [Fact]
    public async Task Checkout_Should_RefuseInThePayload_When_ProductIsUnknown()
    {
        var customer = await NewCustomerAsync();
        var draft = (await (await StaffAsync()).Client.SendAsync(
            """mutation { createProduct(input: { name: "Draft", price: 1, publish: false }) { product { id name sku brand } errors { __typename } } }"""))
            .Checked().Text("createProduct.product.id");
        var product = new TestProduct(draft, Guid.Empty, "Draft", "", "");

        var answer = await customer.TryCheckoutAsync(new CheckoutRequest { Items = [(product, 1)] });

        Assert.Equal("ProductUnavailableError", answer.Checked().Refusal("checkout"));
        Assert.Equal(0, await OrdersOfAsync(customer));
    }

    [Fact]
    public async Task Checkout_Should_RefuseAndOpenTheBasket_When_TotalIsAnother()
    {
        var product = await NewProductAsync(2);
        var customer = await NewCustomerAsync();
        await customer.AddToBasketAsync(product, 1);

        var answer = await customer.TryCheckoutAsync(new CheckoutRequest { ExpectedTotal = 1m });

        answer.Snapshot().MatchSnapshot();
        Assert.Equal(0, await OrdersOfAsync(customer));
        await Eventually.SeeAsync(
            () => customer.Client.SendAsync("mutation { clearBasket { basket { quantity } errors { __typename } } }"),
            cleared => cleared.Checked().Refusal("clearBasket") is null,
            "the basket to be open again");
    }

    [Fact]
    public async Task Checkout_Should_RefuseInThePayload_When_AddressIsMissing()
    {
        var customer = await NewCustomerAsync();

        var answer = await customer.Client.SendAsync(
            """
            mutation {
              checkout(input: { idempotencyKey: "k" }) {
                order { id }
                errors { __typename ... on Error { message } ... on CheckoutIncompleteError { field } }
              }
            }
            """);

        answer.Snapshot().MatchSnapshot();
    }

    private async Task<int> OrdersOfAsync(Customer customer)
        => (await customer.Client.SendAsync("{ orders { totalCount } }")).Checked()["orders.totalCount"].GetInt32();
}
