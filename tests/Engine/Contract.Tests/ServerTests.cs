using System.Text.Json;
using Contract.Testing;
using Snapshooter.Xunit;

namespace Contract;

/// <summary>The contract's program over HTTP, by cases of our own.</summary>
public sealed class ServerTests(ContractServer server) : IClassFixture<ContractServer>
{
    [Theory]
    [InlineData("forward pages", "{ products(first: 2) { edges { cursor node { sku } } pageInfo { hasNextPage hasPreviousPage endCursor } totalCount } }")]
    [InlineData("node by id", "{ node(id: \"UHJvZHVjdDoz\") { __typename id ... on Product { sku category { name } label } } }")]
    [InlineData("replaced member", "{ __type(name: \"OrderLine\") { fields { name type { name kind } } } }")]
    [InlineData("enum and dates", "{ cheapest(first: 2) { status releasedAt weight description } }")]
    [InlineData("two of a one-of", "{ pick(choice: { byNumber: 5, byText: \"a\" }) }")]
    [InlineData("hidden exception", "{ fails(hard: true) }")]
    [InlineData("forbidden field", "{ cheapest(first: 1) { sku margin } }")]
    [InlineData("entity lookup", "{ productBySku(sku: \"SKU-007\") { id name category { id products(first: 1) { nodes { sku } } } } }")]
    [InlineData("invalid price", "mutation { changePrice(input: { id: \"UHJvZHVjdDox\", price: -1 }) { product { id } errors { __typename ... on InvalidPriceError { message price } } } }")]
    public async Task Request_Should_BeAnswered(string name, string query)
    {
        using var client = server.Factory.CreateClient();

        var answer = await client.QueryAsync(query);

        using var document = JsonDocument.Parse(answer);
        Snapshot.Match(document.RootElement, SnapshotNameExtension.Create(name.Replace(' ', '-')));
    }

    [Fact]
    public async Task Subscription_Should_StreamOverEvents_When_MethodGivesThem()
    {
        using var client = server.Factory.CreateClient();

        using var response = await client.PostAsync(
            """{"query":"subscription { onCountdown(from: 2) }"}""",
            accept: "text/event-stream");
        var text = await response.Content.ReadAsStringAsync();

        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        var events = text.Split('\n').Where(l => l.StartsWith("data:", StringComparison.Ordinal)).Select(l => l[5..].Trim()).Where(l => l.Length > 0);
        Assert.Equal(
            ["""{"data":{"onCountdown":2}}""", """{"data":{"onCountdown":1}}""", """{"data":{"onCountdown":0}}"""],
            events);
    }

    [Fact]
    public async Task Subscription_Should_SeeWhatAMutationSends_When_TopicMatches()
    {
        using var client = server.Factory.CreateClient();
        using var response = await client.PostAsync(
            """{"query":"subscription { onPriceChanged(productId: \"UHJvZHVjdDo1\") { sku price } }"}""",
            accept: "text/event-stream");
        await using var stream = await response.Content.ReadAsStreamAsync();
        using var reader = new StreamReader(stream);

        await client.QueryAsync("""mutation { changePrice(input: { id: "UHJvZHVjdDo2", price: 1 }) { product { price } } }""");
        await client.QueryAsync("""mutation { changePrice(input: { id: "UHJvZHVjdDo1", price: 3.25 }) { product { price } } }""");

        string? line;
        do
        {
            line = await reader.ReadLineAsync();
        }
        while (line is not null && (!line.StartsWith("data:", StringComparison.Ordinal) || line.Length < 7));

        Assert.Equal("""data: {"data":{"onPriceChanged":{"sku":"SKU-005","price":3.25}}}""", line);
    }

    [Fact]
    public async Task Me_Should_BeOpen_When_SignedIn()
    {
        using var client = server.Factory.CreateClient();

        using var response = await client.PostAsync(
            """{"query":"{ me { name } cheapest(first: 1) { margin } }"}""",
            [KeyValuePair.Create("X-User", "eve"), KeyValuePair.Create("X-Roles", "staff")]);

        Assert.Equal(
            """{"data":{"me":{"name":"eve"},"cheapest":[{"margin":2.100}]}}""",
            await response.Content.ReadAsStringAsync());
    }
}
