using System.Globalization;
using System.Text.Json;
using EShop.Cli.Demo.Clients;

namespace EShop.Cli.Demo;

/// <summary>A customer at the gateway.</summary>
internal sealed class Shopper(GraphQLClient client)
{
    public GraphQLClient Client => client;

    public async Task<string> SignInAsync(string login, string password, CancellationToken cancellationToken)
    {
        var session = await MutateAsync(Documents.SignIn, "signIn", new { login, password }, cancellationToken);
        client.Token = session["signIn.authSession.accessToken"].GetString();
        return session["signIn.authSession.user.displayName"].GetString()!;
    }

    public async Task<IReadOnlyList<Product>> ProductsAsync(CancellationToken cancellationToken)
    {
        var answer = (await client.SendAsync(Documents.Products, null, cancellationToken)).Checked();
        return answer["products.nodes"].EnumerateArray().Select(node => new Product(
            node.GetProperty("id").GetString()!,
            node.GetProperty("name").GetString()!,
            Amounts.Of(node.GetProperty("price").GetProperty("amount")),
            node.GetProperty("price").GetProperty("currency").GetString()!,
            node.GetProperty("stock").GetProperty("available").GetInt32())).ToArray();
    }

    public async Task<int> AvailableAsync(Product product, CancellationToken cancellationToken)
    {
        var answer = (await client.SendAsync(Documents.Stock, new { id = product.Id }, cancellationToken)).Checked();
        return answer["productById.stock.available"].GetInt32();
    }

    /// <summary>A basket outlives an order that came to nothing; each purchase starts with an empty one.</summary>
    public async Task ClearBasketAsync(CancellationToken cancellationToken)
        => (await client.SendAsync(Documents.ClearBasket, null, cancellationToken)).Checked();

    private Task AddToBasketAsync(Product product, int quantity, CancellationToken cancellationToken)
        => MutateAsync(Documents.AddToBasket, "addToBasket", new { productId = product.Id, quantity }, cancellationToken);

    /// <summary>Basket learns of products by events, so that a new one may be a moment late.</summary>
    public async Task FillBasketAsync(Product product, int quantity, Expectations expectations, CancellationToken cancellationToken)
    {
        await Patiently.TryAsync(() => AddToBasketAsync(product, quantity, cancellationToken), "BasketProductNotFoundError", cancellationToken);
        expectations.Say($"basket: {quantity} × {product.Name}");
    }

    public async Task<PlacedOrder> CheckoutAsync(
        string paymentMethod,
        string? paymentToken,
        CancellationToken cancellationToken,
        string? shippingMethodId = null)
    {
        var address = new { name = "Demo Customer", street = "Lange Straße 1", postalCode = "20095", city = "Hamburg", country = "DE" };
        var input = new
        {
            idempotencyKey = Guid.CreateVersion7().ToString("n"),
            shippingAddress = address,
            shippingMethodId,
            paymentMethod,
            paymentToken,
            contact = new { email = "demo@eshop.example" }
        };
        var answer = await CheckoutAsync(input, cancellationToken);
        var order = answer["checkout.order"];
        var total = order.GetProperty("grandTotal");
        return new PlacedOrder(
            order.GetProperty("id").GetString()!,
            order.GetProperty("number").GetString()!,
            order.GetProperty("status").GetString()!,
            $"{Amounts.Of(total.GetProperty("amount")).ToString("0.00", CultureInfo.InvariantCulture)} {total.GetProperty("currency").GetString()}");
    }

    /// <summary>A shop that is busy or just starting says "try again"; the same key makes that safe.</summary>
    private async Task<GraphQLAnswer> CheckoutAsync(object input, CancellationToken cancellationToken)
    {
        GraphQLAnswer? answer = null;
        await Patiently.TryAsync(
            async () => answer = await MutateAsync(Documents.Checkout, "checkout", input, cancellationToken),
            "CheckoutUnavailableError",
            cancellationToken);
        return answer!;
    }

    /// <summary>Waits until an order is where it is waited for.</summary>
    public async Task<GraphQLAnswer> UntilOrderAsync(
        PlacedOrder order,
        Func<GraphQLAnswer, bool> isSo,
        string what,
        Expectations expectations,
        CancellationToken cancellationToken)
    {
        var seen = await Patiently.SeeAsync(
            async () => (await client.SendAsync(JourneyDocuments.Order, new { id = order.Id }, cancellationToken)).Checked(), isSo, cancellationToken);
        expectations.That(isSo(seen), $"order {order.Number} is {what}");
        return seen;
    }

    public async Task<GraphQLAnswer> OrderAsync(PlacedOrder order, CancellationToken cancellationToken)
        => (await client.SendAsync(Documents.Order, new { id = order.Id }, cancellationToken)).Checked();

    /// <summary>Sends a mutation; what its payload lists as errors is thrown.</summary>
    public async Task<GraphQLAnswer> MutateAsync(string document, string field, object input, CancellationToken cancellationToken)
    {
        var answer = (await client.SendAsync(document, new { input }, cancellationToken)).Checked();
        if (answer.Find(field + ".errors") is { ValueKind: JsonValueKind.Array } errors && errors.GetArrayLength() > 0)
        {
            throw new MutationRefusedException(field, errors);
        }

        return answer;
    }
}
