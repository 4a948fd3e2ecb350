using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace EShop.Supergraph.Tests.Gateway;

public sealed class RateLimitTests
{
    private static readonly Dictionary<string, string?> s_small = new(StringComparer.Ordinal)
    {
        ["Gateway:RateLimits:Client:Permits"] = "1",
        ["Gateway:RateLimits:Client:Burst"] = "3",
        ["Gateway:RateLimits:Client:Period"] = "01:00:00",
    };

    [Fact]
    public async Task Gateway_Should_Answer429WithAProblem_When_AClientSendsTooMuch()
    {
        await using var gateway = await LoneGateway.StartAsync(s_small);
        for (var i = 0; i < 3; i++)
        {
            using var taken = await gateway.Client.GetAsync(new Uri("/", UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        }

        using var refused = await gateway.Client.GetAsync(new Uri("/api/products", UriKind.Relative));

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType!.MediaType);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromHours(1));
        using var problem = JsonDocument.Parse(await refused.Content.ReadAsStringAsync());
        Assert.Equal(429, problem.RootElement.GetProperty("status").GetInt32());
        Assert.Equal("RATE_LIMITED", problem.RootElement.GetProperty("code").GetString());
    }

    [Fact]
    public async Task Gateway_Should_Answer429InGraphQL_When_AClientSendsTooMuch()
    {
        await using var gateway = await LoneGateway.StartAsync(s_small);
        for (var i = 0; i < 3; i++)
        {
            using var taken = await gateway.Client.PostAsJsonAsync("/graphql", new { query = "{ __typename }" });
            Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        }

        using var refused = await gateway.Client.PostAsJsonAsync("/graphql", new { query = "{ __typename }" });

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal("application/graphql-response+json", refused.Content.Headers.ContentType!.MediaType);
        using var answer = JsonDocument.Parse(await refused.Content.ReadAsStringAsync());
        Assert.Equal("RATE_LIMITED", answer.RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Gateway_Should_CountEachUserAlone_When_TheyShareAnAddress()
    {
        await using var gateway = await LoneGateway.StartAsync(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Gateway:RateLimits:User:Permits"] = "1",
            ["Gateway:RateLimits:User:Burst"] = "2",
            ["Gateway:RateLimits:User:Period"] = "01:00:00",
        });
        var (ada, bob) = (Guid.CreateVersion7().ToString(), Guid.CreateVersion7().ToString());

        Assert.Equal(new[] { 200, 200, 429 }, await ThriceAsync(gateway, ada));
        Assert.Equal(new[] { 200, 200, 429 }, await ThriceAsync(gateway, bob));
        Assert.Equal(200, await AsAsync(gateway, null));
    }

    [Fact]
    public async Task Gateway_Should_TakeEverything_When_LimitsAreOffOrHealthIsAsked()
    {
        await using var limited = await LoneGateway.StartAsync(s_small);
        await using var unlimited = await LoneGateway.StartAsync(
            new Dictionary<string, string?>(s_small, StringComparer.Ordinal) { ["Gateway:RateLimits:Enabled"] = "false" });
        for (var i = 0; i < 10; i++)
        {
            using var health = await limited.Client.GetAsync(new Uri("/health/live", UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, health.StatusCode);
            Assert.Equal(200, await AsAsync(unlimited, null));
        }
    }

    [Fact]
    public async Task Start_Should_Fail_When_ALimitIsNone()
    {
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => LoneGateway.StartAsync(
            new Dictionary<string, string?>(StringComparer.Ordinal) { ["Gateway:RateLimits:Client:Permits"] = "0" }));

        Assert.Contains("Gateway:RateLimits:Client", exception.Message, StringComparison.Ordinal);
    }

    private static async Task<int[]> ThriceAsync(LoneGateway gateway, string user)
    {
        var statuses = new int[3];
        for (var i = 0; i < statuses.Length; i++)
        {
            statuses[i] = await AsAsync(gateway, user);
        }

        return statuses;
    }

    private static async Task<int> AsAsync(LoneGateway gateway, string? user)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        if (user is not null)
        {
            request.Headers.Add("X-Test-User", user);
        }

        using var response = await gateway.Client.SendAsync(request);
        return (int)response.StatusCode;
    }
}
