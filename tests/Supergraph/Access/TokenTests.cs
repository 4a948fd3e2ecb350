using EShop.Supergraph.Tests.Clients;
using EShop.Supergraph.Tests.Shops;
using Snapshooter.Xunit;

namespace EShop.Supergraph.Tests.Access;

/// <summary>A token that is given and not valid is refused: 401 over HTTP, 4403 over a WebSocket.</summary>
public abstract class TokenTests(IShop shop) : ShopTests(shop)
{
    private const string Me = "{ me { displayName } }";

    [Fact]
    public async Task Post_Should_Answer401_When_TokenExpired()
    {
        var living = await new ShopClient(Shop.Address, await ForgedTokens.LivingAsync(Shop)).SendAsync("{ __typename }");
        Assert.Equal(200, living.Status);

        var answer = await new ShopClient(Shop.Address, await ForgedTokens.ExpiredAsync(Shop)).SendAsync(Me);

        Assert.Equal(401, answer.Status);
        answer.Snapshot().MatchSnapshot();
    }

    [Fact]
    public async Task Post_Should_Answer401_When_TokenIsForged()
    {
        var token = (await NewCustomerAsync()).Client.Token!;
        string[] forged =
        [
            await ForgedTokens.SignedByAnotherAsync(Shop),
            ForgedTokens.WithMoreRights(token),
            ForgedTokens.Unsigned(token),
            "nonsense",
        ];

        foreach (var bad in forged)
        {
            var answer = await new ShopClient(Shop.Address, bad).SendAsync(Me);
            Assert.Equal(401, answer.Status);
            Assert.Equal("AUTH_INVALID_TOKEN", Assert.Single(answer.Errors).GetProperty("extensions").GetProperty("code").GetString());
        }
    }

    [Fact]
    public async Task WebSocket_Should_CloseWith4403_When_TokenIsNotValid()
    {
        using var patience = new CancellationTokenSource(Eventually.Patience);
        var endpoint = new Uri(Shop.Address, "/graphql");

        Assert.Equal(4403, await new WebSocketSubscription(endpoint, await ForgedTokens.ExpiredAsync(Shop)).CloseCodeAsync(patience.Token));
        Assert.Equal(4403, await new WebSocketSubscription(endpoint, "nonsense").CloseCodeAsync(patience.Token));
    }
}
