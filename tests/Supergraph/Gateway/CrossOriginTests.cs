namespace EShop.Supergraph.Tests.Gateway;

/// <summary>Which web pages a browser lets call.</summary>
public sealed class CrossOriginTests
{
    private const string Page = "https://shop.example";

    [Theory]
    [InlineData("Development", null, "*")]
    [InlineData("Development", Page, Page)]
    [InlineData("Production", null, null)]
    [InlineData("Production", Page, Page)]
    [InlineData("Production", "https://another.example", null)]
    public async Task Gateway_Should_AllowPagesOfOtherOrigins_When_TheyAreConfigured(string environment, string? configured, string? allowed)
    {
        var settings = new Dictionary<string, string?> { ["Gateway:RateLimits:Enabled"] = "false" };
        if (configured is not null)
        {
            settings["Gateway:AllowedOrigins:0"] = configured;
        }

        await using var gateway = await LoneGateway.StartAsync(settings, environment: environment);
        using var preflight = new HttpRequestMessage(HttpMethod.Options, "/graphql");
        preflight.Headers.Add("Origin", Page);
        preflight.Headers.Add("Access-Control-Request-Method", "POST");
        preflight.Headers.Add("Access-Control-Request-Headers", "content-type,authorization");
        using var answer = await gateway.Client.SendAsync(preflight);

        Assert.Equal(allowed, answer.Headers.TryGetValues("Access-Control-Allow-Origin", out var origins) ? Assert.Single(origins) : null);
    }
}
