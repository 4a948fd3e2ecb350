using EShop.Supergraph.Tests.Clients;
using EShop.Supergraph.Tests.Shops;
using Snapshooter.Xunit;

namespace EShop.Supergraph.Tests.Access;

/// <summary>Another's order, payment and basket do not exist, whichever way they are asked for.</summary>
public abstract class OwnershipTests(IShop shop) : ShopTests(shop)
{
    [Fact]
    public async Task Order_Should_NotBeFound_When_ItIsAnothers()
    {
        var product = await NewProductAsync(5);
        var owner = await NewCustomerAsync();
        var order = await owner.CheckoutAsync(new CheckoutRequest { Items = [(product, 1)] });
        await owner.UntilAsync(order, c => c.Status == "COMPLETED");
        var own = (await owner.Client.SendAsync(
            "query Own($id: ID!) { orderById(id: $id) { payment { id } customer { id } } }", new { id = order.Id })).Checked();
        var other = await NewCustomerAsync();

        var answer = await other.Client.SendAsync(
            """
            query Theirs($id: ID!, $number: String!, $paymentId: ID!, $customerId: ID!) {
              orderById(id: $id) { number }
              orderByNumber(number: $number) { id }
              paymentById(id: $paymentId) { status }
              order: node(id: $id) { __typename id }
              payment: node(id: $paymentId) { __typename id }
              orders { totalCount nodes { number } }
              userById(id: $customerId) { displayName email phone roles createdAt }
            }
            """,
            new
            {
                id = order.Id,
                number = order.Number,
                paymentId = own.Text("orderById.payment.id"),
                customerId = own.Text("orderById.customer.id"),
            });

        answer.Snapshot((order.Number, "number"), (order.Id, "order"), (own.Text("orderById.payment.id"), "payment")).MatchSnapshot();
    }

    [Fact]
    public async Task Mutations_Should_NotFindTheOrder_When_ItIsAnothers()
    {
        var product = await NewProductAsync(5);
        var owner = await NewCustomerAsync();
        var order = await owner.CheckoutAsync(
            new CheckoutRequest { PaymentMethod = "EXTERNAL_CONFIRMATION", Token = null, Items = [(product, 1)] });
        var other = await NewCustomerAsync();

        var cancelled = (await other.Client.SendAsync(
            "mutation Cancel($id: ID!) { cancelOrder(input: { orderId: $id }) { order { number } errors { __typename } } }",
            new { id = order.Id })).Checked();
        var confirmed = (await other.Client.SendAsync(
            "mutation Confirm($id: ID!) { confirmPayment(input: { orderId: $id }) { order { number } errors { __typename } } }",
            new { id = order.Id })).Checked();

        Assert.Equal("OrderNotFoundError", cancelled.Refusal("cancelOrder"));
        Assert.Equal("OrderNotFoundError", confirmed.Refusal("confirmPayment"));
        Assert.NotEqual("CANCELLED", (await owner.HistoryAsync(order))[^1].Status);
    }

    [Fact]
    public async Task Subscription_Should_NotFindTheOrder_When_ItIsAnothers()
    {
        const string Follow = "subscription Follow($id: ID!) { orderStatusChanged(orderId: $id) { status } }";
        using var patience = new CancellationTokenSource(Eventually.Patience);
        var product = await NewProductAsync(5);
        var owner = await NewCustomerAsync();
        var order = await owner.CheckoutAsync(new CheckoutRequest { Items = [(product, 1)] });
        var other = await NewCustomerAsync();

        var overSse = await FirstAsync(other.Client.SubscribeOverSseAsync(Follow, new { id = order.Id }, patience.Token));
        var overWebSocket = await FirstAsync(other.Client.SubscribeOverWebSocketAsync(Follow, new { id = order.Id }, patience.Token));

        Assert.Equal("ORDER_NOT_FOUND", CodeOf(overSse));
        Assert.Equal("ORDER_NOT_FOUND", CodeOf(overWebSocket));
    }

    [Fact]
    public async Task Basket_Should_NotBeOrdered_When_ItIsAnothers()
    {
        var product = await NewProductAsync(5);
        var owner = await NewCustomerAsync();
        await owner.AddToBasketAsync(product, 2);
        var basketId = (await owner.Client.SendAsync("{ basket { id } }")).Checked().Text("basket.id");
        var other = await NewCustomerAsync();
        await other.AddToBasketAsync(product, 1);

        var checkout = (await other.TryCheckoutAsync(new CheckoutRequest { BasketId = basketId })).Checked();
        var own = (await other.Client.SendAsync("{ basket { quantity } }")).Checked();
        var node = await other.Client.SendAsync("query Basket($id: ID!) { node(id: $id) { __typename id } }", new { id = basketId });

        Assert.Equal("CheckoutRefusedError", checkout.Refusal("checkout"));
        Assert.Equal(1, own["basket.quantity"].GetInt32());
        Assert.True(node.Errors.Count > 0 || node.IsNull("node"), node.ToString());
        Assert.Equal(2, (await owner.Client.SendAsync("{ basket { quantity } }")).Checked()["basket.quantity"].GetInt32());
    }

    private static async Task<Answer> FirstAsync(IAsyncEnumerable<Answer> answers)
    {
        await foreach (var answer in answers)
        {
            return answer;
        }

        throw new InvalidOperationException("The subscription told nothing.");
    }

    private static string? CodeOf(Answer answer) => Assert.Single(answer.Errors).GetProperty("extensions").GetProperty("code").GetString();
}
