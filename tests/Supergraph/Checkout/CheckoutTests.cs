using EShop.Supergraph.Tests.Clients;
using EShop.Supergraph.Tests.Shops;
using Snapshooter.Xunit;

namespace EShop.Supergraph.Tests.Checkout;

/// <summary>The ways a checkout can go, through all services.</summary>
public abstract class CheckoutTests(IShop shop) : ShopTests(shop)
{
    [Fact]
    public async Task Checkout_Should_CompleteAndTellEveryChange_When_PaymentIsAuthorised()
    {
        var product = await NewProductAsync(5, 12.50m);
        var customer = await NewCustomerAsync();
        await customer.AddToBasketAsync(product, 2);
        var order = await customer.CheckoutAsync(new CheckoutRequest { Token = "tok_slow" });

        var following = Task.WhenAll(customer.FollowOverSseAsync(order), customer.FollowOverWebSocketAsync(order));
        await customer.UntilAsync(order, c => c.Status == "COMPLETED");
        await (await StaffAsync()).DeliverAsync(order);
        var feeds = await following;

        var history = await customer.HistoryAsync(order);
        Assert.Equal(["PENDING", "CONFIRMED", "COMPLETED"], history.Select(c => c.Status).Distinct());
        foreach (var feed in feeds)
        {
            // A subscriber is told first where the order stands, then everything that follows, once and in order.
            Assert.Equal("PENDING", feed[0].Status);
            Assert.Equal(history.Where(c => c.Version >= feed[0].Version), feed);
        }

        await AssertAvailableAsync(product, 3);
        await AssertNothingReservedAsync(product);
        var whole = await customer.Client.SendAsync(
            """
            query Order($id: ID!) {
              orderById(id: $id) {
                number status paymentStatus reasonCode
                linesTotal { amount currency } taxTotal { amount } shippingTotal { amount } grandTotal { amount currency }
                shippingAddress { city country }
                lines { name sku quantity unitPrice { amount } taxRate tax { amount } total { amount currency } product { name price { amount } stock { available } } }
                payment { status amount { amount currency } capturedAmount { amount } events { action outcome } }
                customer { displayName email }
                history { version status paymentStatus message }
              }
            }
            """,
            new { id = order.Id });
        await Eventually.SeeAsync(
            () => customer.Client.SendAsync("{ basket { quantity } }"),
            basket => basket.Checked().IsNull("basket") || basket["basket.quantity"].GetInt32() == 0,
            "the basket to be empty");
        whole.Snapshot((order.Number, "number"), (product.Name, "name"), (product.Sku, "SKU"), (customer.Email, "email")).MatchSnapshot();
    }

    [Fact]
    public async Task Checkout_Should_BeRejectedAndUndone_When_CardIsDeclined()
    {
        var product = await NewProductAsync(5);
        var customer = await NewCustomerAsync();
        await customer.AddToBasketAsync(product, 2);
        var order = await customer.CheckoutAsync(new CheckoutRequest { Token = "tok_declined" });

        var last = await customer.UntilAsync(order, c => c.Status == "REJECTED");

        Assert.Equal("FAILED", last.PaymentStatus);
        await AssertAvailableAsync(product, 5);
        await AssertNothingReservedAsync(product);
        var answer = await OutcomeAsync(customer, order);
        answer.Snapshot((order.Number, "number")).MatchSnapshot();

        // The basket keeps its lines and is open again.
        await Eventually.SeeAsync(
            () => customer.Client.SendAsync(
                """
                mutation Add($id: ID!) { addToBasket(input: { productId: $id }) { basket { quantity } errors { __typename } } }
                """,
                new { id = product.Id }),
            added => added.Refusal("addToBasket") is null && added["addToBasket.basket.quantity"].GetInt32() == 3,
            "the basket to be open again");
    }

    [Fact]
    public async Task Checkout_Should_ExpireAndBeUndone_When_PaymentIsNotConfirmed()
    {
        var product = await NewProductAsync(5);
        var customer = await NewCustomerAsync();
        await customer.AddToBasketAsync(product, 2);
        var order = await customer.CheckoutAsync(new CheckoutRequest { PaymentMethod = "EXTERNAL_CONFIRMATION", Token = null });
        await customer.UntilAsync(order, c => c.PaymentStatus == "ACTION_REQUIRED");
        await AssertAvailableAsync(product, 3);

        var last = await customer.UntilAsync(order, c => c.Status == "EXPIRED");

        Assert.Equal("VOIDED", last.PaymentStatus);
        await AssertAvailableAsync(product, 5);
        await AssertNothingReservedAsync(product);
        Assert.Equal("VOIDED", await customer.PaymentStatusAsync(order));
        var answer = await OutcomeAsync(customer, order);
        answer.Snapshot((order.Number, "number")).MatchSnapshot();
    }

    [Fact]
    public async Task Checkout_Should_Complete_When_PaymentIsConfirmedFromOutside()
    {
        var product = await NewProductAsync(5);
        var customer = await NewCustomerAsync();
        var order = await customer.CheckoutAsync(new CheckoutRequest
        {
            PaymentMethod = "EXTERNAL_CONFIRMATION",
            Token = null,
            Items = [(product, 1)],
        });
        await customer.UntilAsync(order, c => c.PaymentStatus == "ACTION_REQUIRED");

        var confirmed = (await (await StaffAsync()).Client.SendAsync(
            "mutation Confirm($id: ID!) { confirmPayment(input: { orderId: $id }) { order { number } errors { __typename } } }",
            new { id = order.Id })).Checked();
        Assert.Null(confirmed.Refusal("confirmPayment"));

        var last = await customer.UntilAsync(order, c => c.Status == "COMPLETED");
        Assert.Equal("CAPTURED", last.PaymentStatus);
        await AssertAvailableAsync(product, 4);
        var answer = await OutcomeAsync(customer, order);
        answer.Snapshot((order.Number, "number")).MatchSnapshot();
    }

    [Fact]
    public async Task CancelOrder_Should_UndoAll_When_PaymentWaits()
    {
        var product = await NewProductAsync(5);
        var customer = await NewCustomerAsync();
        var order = await customer.CheckoutAsync(new CheckoutRequest
        {
            PaymentMethod = "EXTERNAL_CONFIRMATION",
            Token = null,
            Items = [(product, 2)],
        });
        await customer.UntilAsync(order, c => c.PaymentStatus == "ACTION_REQUIRED");

        const string Cancel = """
            mutation Cancel($id: ID!) {
              cancelOrder(input: { orderId: $id, reason: "Changed my mind." }) { order { number } errors { __typename ... on Error { message } } }
            }
            """;
        Assert.Null((await customer.Client.SendAsync(Cancel, new { id = order.Id })).Checked().Refusal("cancelOrder"));

        await customer.UntilAsync(order, c => c.Status == "CANCELLED");
        await AssertAvailableAsync(product, 5);
        await AssertNothingReservedAsync(product);
        await Eventually.SeeAsync(() => customer.PaymentStatusAsync(order), status => status == "VOIDED", "the payment to be voided");
        Assert.Equal("OrderNotCancellableError", (await customer.Client.SendAsync(Cancel, new { id = order.Id })).Checked().Refusal("cancelOrder"));
        var answer = await OutcomeAsync(customer, order);
        answer.Snapshot((order.Number, "number")).MatchSnapshot();
    }

    private static async Task<Answer> OutcomeAsync(Customer customer, PlacedOrder order)
        => (await customer.Client.SendAsync(
            """
            query Outcome($id: ID!) {
              orderById(id: $id) {
                number status paymentStatus reasonCode reason
                payment { status events { action outcome } }
                history { version status paymentStatus message }
              }
            }
            """,
            new { id = order.Id })).Checked();
}
