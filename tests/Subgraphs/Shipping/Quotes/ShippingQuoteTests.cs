using EShop.Contracts;
using EShop.Shipping.Tests.Testing;
using EShop.Subgraphs.Testing;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace EShop.Shipping.Tests.Quotes;

public sealed class ShippingQuoteTests(ShippingFixture shipping) : ShippingTests(shipping), IAsyncLifetime
{
    private const string Quotes = """
        query ($input: ShippingQuoteInput!) { shippingQuotes(input: $input) { method { code } price { amount currency } earliestDelivery latestDelivery } }
        """;

    public async Task InitializeAsync()
    {
        // A shop of its own, with the demo data's prices.
        Host = await Shipping.StartAsync(new ServiceSettings
        {
            Environment = "Development",
            Configuration = new Dictionary<string, string?> { ["Seed:Size"] = "small" },
            Clock = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(new DateTimeOffset(2030, 1, 7, 9, 0, 0, TimeSpan.Zero)),
        });
    }

    public async Task DisposeAsync() => await Host.DisposeAsync();

    [Theory]
    [InlineData("DE", 300, 20, "STANDARD 4.90", "EXPRESS 12.90", "FREIGHT 49.00")]
    [InlineData("DE", 2001, 20, "STANDARD 5.90", "EXPRESS 14.90", "FREIGHT 49.80")]
    [InlineData("DE", 300, 100, "STANDARD 0.00", "EXPRESS 12.90", "FREIGHT 49.00")]
    [InlineData("fr", 300, 20, "STANDARD 9.90", "EXPRESS 24.90", "FREIGHT 99.00")]
    [InlineData("US", 300, 20, "STANDARD 24.90")]
    [InlineData("DE", 25000, 20, "STANDARD 16.90", "FREIGHT 58.60")]
    [InlineData("DE", 40000, 20, "FREIGHT 64.60")]
    [InlineData("DE", 300000, 20)]
    public async Task Quotes_Should_BePricedByZoneWeightAndValue_When_AskedFor(string country, int weightGrams, int subtotal, params string[] expected)
    {
        var answer = await Host.SendAsync(Quotes, new { input = new { country, weightGrams, subtotal } });

        Assert.Equal(
            expected,
            answer.List("shippingQuotes").Select(q => $"{q!["method"]!["code"]} {q["price"]!["amount"]!.GetValue<decimal>():0.00}"));
    }

    [Fact]
    public async Task Quotes_Should_CountWorkingDays_When_AskedOnAMonday()
    {
        var answer = await Host.SendAsync(Quotes, new { input = new { country = "DE", weightGrams = 1, subtotal = 1 } });

        Assert.Equal("2030-01-09", answer.Text("shippingQuotes.0.earliestDelivery"));
        Assert.Equal("2030-01-11", answer.Text("shippingQuotes.0.latestDelivery"));
    }

    [Fact]
    public async Task Request_Should_BeAnsweredOverTheBus_When_ACheckoutAsks()
    {
        await using var scope = Host.Services.CreateAsyncScope();
        var client = scope.ServiceProvider.GetRequiredService<IBus>().CreateRequestClient<QuoteShipping>(CommandAddresses.QuoteShipping);
        var cheapest = new QuoteShipping(Guid.CreateVersion7(), null, "DE", "10115", 300, 20m, "EUR");

        var quoted = await client.GetResponse<ShippingQuoted, ShippingRefused>(cheapest);
        var unknown = await client.GetResponse<ShippingQuoted, ShippingRefused>(cheapest with { MethodId = Guid.CreateVersion7() });
        var currency = await client.GetResponse<ShippingQuoted, ShippingRefused>(cheapest with { Currency = "JPY" });

        Assert.True(quoted.Is(out Response<ShippingQuoted>? quote));
        Assert.Equal(("STANDARD", 4.90m), (quote.Message.MethodCode, quote.Message.Price));
        Assert.True(unknown.Is(out Response<ShippingRefused>? refused));
        Assert.Equal(ShippingProblemCodes.MethodNotFound, refused.Message.Code);
        Assert.True(currency.Is(out Response<ShippingRefused>? other));
        Assert.Equal(ShippingProblemCodes.CurrencyNotOffered, other.Message.Code);
    }

    [Fact]
    public async Task Delivery_Should_BeEstimatedForAProduct_When_ItsWeightIsKnown()
    {
        const string estimate = """
            query ($id: ID!, $country: String!) {
              productById(id: $id) { estimatedDelivery(country: $country, weightGrams: 500) { earliest latest } }
            }
            """;
        var id = GlobalId.Of("Product", Guid.CreateVersion7());

        var answer = await Host.SendAsync(estimate, new { id, country = "DE" });

        Assert.Equal("2030-01-08", answer.Text("productById.estimatedDelivery.earliest"));
        Assert.Equal("2030-01-11", answer.Text("productById.estimatedDelivery.latest"));
    }
}
