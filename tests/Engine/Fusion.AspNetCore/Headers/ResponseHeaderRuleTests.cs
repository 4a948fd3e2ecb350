using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Fusion.Tests.Headers;

public sealed class ResponseHeaderRuleTests
{
    private static readonly (string, string)[] s_catalog = [("X-Version", "c1"), ("X-Tag", "a, b"), ("X-Internal", "i")];
    private static readonly (string, string)[] s_inventory = [("X-Version", "v9"), ("X-Tag", "b, c"), ("X-Stock", "full")];

    [Fact]
    public async Task Gateway_Should_KeepSourcesHeadersToItself_When_ThereAreNoRules()
    {
        using var response = await SendAsync(_ => { });

        Assert.False(response.Headers.Contains("X-Version"));
    }

    [Fact]
    public async Task Rules_Should_DecideByTheSourcesNames_When_SeveralAnswer()
    {
        using var response = await SendAsync(rules =>
        {
            rules.Add(new HeaderRule { Propagate = "X-Version" });
            rules.Add(new HeaderRule { Merge = "X-Tag" });
            rules.Add(new HeaderRule { Rename = "X-Stock", To = "X-Shelf" });
            rules.Add(new HeaderRule { Insert = "X-From", Value = "gateway" });
        });

        Assert.Equal(["c1"], response.Headers.GetValues("X-Version"));
        Assert.Equal("a, b, c", string.Join(", ", response.Headers.GetValues("X-Tag")));
        Assert.Equal(["full"], response.Headers.GetValues("X-Shelf"));
        Assert.Equal(["gateway"], response.Headers.GetValues("X-From"));
        Assert.False(response.Headers.Contains("X-Stock"));
    }

    [Fact]
    public async Task Remove_Should_TakeAway_When_PatternPassedOn()
    {
        using var response = await SendAsync(rules =>
        {
            rules.Add(new HeaderRule { Propagate = "X-*" });
            rules.Add(new HeaderRule { Remove = "X-Internal" });
            rules.Add(new HeaderRule { Insert = "X-Catalog", Value = "yes", Sources = { "catalog" } });
        });

        Assert.True(response.Headers.Contains("X-Stock"));
        Assert.True(response.Headers.Contains("X-Catalog"));
        Assert.False(response.Headers.Contains("X-Internal"));
    }

    [Fact]
    public async Task Rules_Should_ForgetTheRequestBefore_When_AConnectionIsUsedAgain()
    {
        await using var shop = await StartAsync(rules => rules.Add(new HeaderRule { Propagate = "X-*" }));
        await shop.ExecuteAsync("{ products { quantity } }");

        using var response = await shop.SendAsync("{ products { name } }");

        Assert.Equal(["c1"], response.Headers.GetValues("X-Version"));
        Assert.False(response.Headers.Contains("X-Stock"));
    }

    [Fact]
    public async Task Rules_Should_SeeAllAnswers_When_EqualQueriesShareOne()
    {
        await using var shop = await RemoteShop.StartAsync(
            gateway => gateway.ModifyHttpOptions(http =>
            {
                http.SharesQueriesInFlight = true;
                http.Headers.Responses.Add(new HeaderRule { Propagate = "X-Version" });
            }),
            RemoteShop.Answer(s_catalog));

        var responses = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => shop.SendAsync("{ products { name } }")));

        Assert.All(responses, response => Assert.Equal(["c1"], response.Headers.GetValues("X-Version")));
    }

    private static async Task<HttpResponseMessage> SendAsync(Action<IList<HeaderRule>> configure)
    {
        await using var shop = await StartAsync(configure);
        return await shop.SendAsync("{ products { quantity } }");
    }

    private static Task<RemoteShop> StartAsync(Action<IList<HeaderRule>> configure) => RemoteShop.StartAsync(
        gateway => gateway.ModifyHttpOptions(http => configure(http.Headers.Responses)),
        RemoteShop.Answer(s_catalog),
        RemoteShop.Answer(s_inventory));
}
