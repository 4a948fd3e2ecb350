using EShop.Supergraph.Tests.Shops;

namespace EShop.Supergraph.Tests.Clients;

/// <summary>Somebody who buys.</summary>
internal sealed class Customer
{
    public const string Password = "correct horse battery staple";

    private const string OrderStatusChanged =
        $"subscription Follow($orderId: ID!) {{ orderStatusChanged(orderId: $orderId) {{ {StatusChange.Fields} }} }}";

    private Customer(ShopClient client, string email)
    {
        Client = client;
        Email = email;
    }

    public ShopClient Client { get; }

    public string Email { get; }

    /// <summary>Somebody new with an account.</summary>
    public static Task<Customer> RegisterAsync(IShop shop)
        => RegisterAsync(shop, $"customer-{Guid.CreateVersion7():n}@eshop.example", "Test Customer");

    public static async Task<Customer> RegisterAsync(IShop shop, string email, string displayName)
    {
        var answer = (await new ShopClient(shop.Address).SendAsync(
            """
            mutation Register($input: RegisterInput!) {
              register(input: $input) { authSession { accessToken } errors { __typename ... on Error { message } } }
            }
            """,
            new { input = new { email, password = Password, displayName } })).Checked();
        Assert.Null(answer.Refusal("register"));
        return new Customer(new ShopClient(shop.Address, answer.Text("register.authSession.accessToken")), email);
    }

    /// <summary>Somebody new without an account.</summary>
    public static async Task<Customer> VisitAsync(IShop shop)
    {
        var answer = (await new ShopClient(shop.Address).SendAsync("mutation { startGuestSession { authSession { accessToken } } }")).Checked();
        return new Customer(new ShopClient(shop.Address, answer.Text("startGuestSession.authSession.accessToken")), "");
    }

    public async Task AddToBasketAsync(TestProduct product, int quantity)
    {
        var answer = (await Client.SendAsync(
            """
            mutation Add($productId: ID!, $quantity: Int!) {
              addToBasket(input: { productId: $productId, quantity: $quantity }) { basket { quantity } errors { __typename ... on Error { message } } }
            }
            """,
            new { productId = product.Id, quantity })).Checked();
        Assert.Null(answer.Refusal("addToBasket"));
    }

    /// <summary>Checks out and gives what came of it.</summary>
    public Task<Answer> TryCheckoutAsync(CheckoutRequest request, CancellationToken cancellationToken = default)
        => Client.SendAsync(
            """
            mutation Checkout($input: CheckoutInput!) {
              checkout(input: $input) {
                order { id number status paymentStatus }
                errors { __typename ... on Error { message } ... on OutOfStockError { requested available } ... on IdempotencyConflictError { key } }
              }
            }
            """,
            new { input = request.ToInput() },
            cancellationToken);

    /// <summary>Checks out, which must make an order. A busy shop may ask to try again, which the same key makes safe.</summary>
    public async Task<PlacedOrder> CheckoutAsync(CheckoutRequest request)
    {
        var answer = (await Eventually.SeeAsync(
            () => TryCheckoutAsync(request),
            a => !IsTooBusy(a),
            "the checkout to be available")).Checked();
        Assert.True(answer.Refusal("checkout") is null, answer.ToString());
        return new PlacedOrder(answer.Text("checkout.order.id"), answer.Text("checkout.order.number"));
    }

    /// <summary>What SSE tells of an order until nothing can follow.</summary>
    public Task<IReadOnlyList<StatusChange>> FollowOverSseAsync(PlacedOrder order)
        => CollectAsync(token => Client.SubscribeOverSseAsync(OrderStatusChanged, new { orderId = order.Id }, token), _ => false);

    /// <summary>What a WebSocket tells of an order until nothing can follow.</summary>
    public Task<IReadOnlyList<StatusChange>> FollowOverWebSocketAsync(PlacedOrder order)
        => CollectAsync(token => Client.SubscribeOverWebSocketAsync(OrderStatusChanged, new { orderId = order.Id }, token), _ => false);

    /// <summary>Follows an order until it is where it is waited for.</summary>
    public async Task<StatusChange> UntilAsync(PlacedOrder order, Func<StatusChange, bool> holds)
    {
        var changes = await CollectAsync(
            token => Client.SubscribeOverSseAsync(OrderStatusChanged, new { orderId = order.Id }, token),
            holds);
        Assert.True(changes.Count > 0 && holds(changes[^1]), $"{order.Number} ended otherwise: {string.Join(" → ", changes)}");
        return changes[^1];
    }

    /// <summary>All that happened to an order.</summary>
    public async Task<IReadOnlyList<StatusChange>> HistoryAsync(PlacedOrder order)
    {
        var answer = (await Client.SendAsync(
            $"query History($id: ID!) {{ orderById(id: $id) {{ history {{ {StatusChange.Fields} }} }} }}",
            new { id = order.Id })).Checked();
        return [.. answer["orderById.history"].EnumerateArray().Select(StatusChange.Of)];
    }

    public async Task<string> PaymentStatusAsync(PlacedOrder order)
        => (await Client.SendAsync("query Payment($id: ID!) { orderById(id: $id) { payment { status } } }", new { id = order.Id }))
            .Checked().Text("orderById.payment.status");

    private static bool IsTooBusy(Answer answer) => answer.Errors.Count > 0
        ? answer.Errors[0].GetProperty("extensions").GetProperty("code").GetString() == "FUSION_SOURCE_TIMEOUT"
        : answer.Refusal("checkout") == "CheckoutUnavailableError";

    private static async Task<IReadOnlyList<StatusChange>> CollectAsync(
        Func<CancellationToken, IAsyncEnumerable<Answer>> subscribe,
        Func<StatusChange, bool> isEnough)
    {
        using var patience = new CancellationTokenSource(Eventually.Patience);
        var changes = new List<StatusChange>();
        try
        {
            await foreach (var answer in subscribe(patience.Token))
            {
                changes.Add(StatusChange.Of(answer.Checked()["orderStatusChanged"]));
                if (isEnough(changes[^1]))
                {
                    break;
                }
            }
        }
        catch (OperationCanceledException)
        {
            Assert.Fail($"Nothing more was told for {Eventually.Patience.TotalSeconds:0} s after: {string.Join(" → ", changes)}");
        }

        return changes;
    }
}
