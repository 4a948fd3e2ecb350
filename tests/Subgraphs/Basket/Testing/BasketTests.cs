using EShop.Basket.Data;
using EShop.Contracts;
using EShop.Subgraphs.Testing;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace EShop.Basket.Tests.Testing;

/// <summary>What tests of Basket have in common: a shopper of the test's own.</summary>
[Collection(BasketCollection.Name)]
public abstract class BasketTests(BasketFixture basket)
{
    private const string BasketFields = "basket { id currency quantity subtotal { amount currency } lines { quantity product { id } unitPrice { amount } total { amount } } }";

    private const string Add = $$"""
        mutation ($input: AddToBasketInput!) {
          addToBasket(input: $input) { {{BasketFields}} errors { __typename ... on BasketQuantityInvalidError { maximum } } }
        }
        """;

    private const string Show = $$"""query { {{BasketFields}} }""";

    protected ServiceHost<BasketContext> Host => basket.Host;

    protected BasketFixture Fixture => basket;

    protected Caller Shopper { get; } = Caller.NewCustomer();

    protected static string IdOf(Guid product) => GlobalId.Of("Product", product);

    protected Task<GraphQLAnswer> AddAsync(Guid product, int quantity = 1, Caller? caller = null)
        => Host.SendAsync(Add, new { input = new { productId = IdOf(product), quantity } }, caller ?? Shopper);

    protected Task<GraphQLAnswer> ShowAsync(Caller? caller = null) => Host.SendAsync(Show, null, caller ?? Shopper);

    protected static ProductCreated Created(Guid id, decimal price = 10m, string currency = "EUR", bool published = true, int version = 1)
        => new(id, $"SKU-{id:N}", "slug", "Thing", null, null, price, currency, "standard", 100, published, 0, version, DateTimeOffset.UnixEpoch);

    /// <returns>A product that Basket knows.</returns>
    protected async Task<Guid> AddProductAsync(decimal price = 10m, string currency = "EUR", bool published = true)
    {
        var id = Guid.CreateVersion7();
        await Host.Messages.PublishAsync(Created(id, price, currency, published));
        return id;
    }

    /// <summary>Asks for a seal, as a checkout does.</summary>
    /// <returns>What Basket answered: sealed or refused.</returns>
    protected async Task<object> SealAsync(
        Guid orderId,
        DateTimeOffset lapsesAt,
        Guid? owner = null,
        Guid? basketId = null,
        IReadOnlyList<RequestedItem>? items = null,
        string? key = null)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        var client = Host.Services.GetRequiredService<IBusControl>().CreateRequestClient<SealBasket>(CommandAddresses.SealBasket);
        var response = await client.GetResponse<BasketSealed, BasketRefused>(
            new SealBasket(orderId, owner ?? Shopper.Id, basketId, items, null, lapsesAt, key));
        return response.Message;
    }
}
