using System.Net.WebSockets;
using System.Text;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Fusion.Tests.Headers;

public sealed class RequestHeaderRuleTests
{
    private const string Query = "{ products { quantity } }";

    [Fact]
    public async Task Gateway_Should_PassOnWhatItAlwaysDoes_When_ThereAreNoRules()
    {
        var (catalog, _) = await SendAsync(_ => { }, ("Accept-Language", "de-CH"), ("X-Request-Id", "r1"), ("X-Tenant", "t1"), ("Cookie", "a=b"));

        Assert.Equal("de-CH", catalog["Accept-Language"]);
        Assert.Equal("r1", catalog["X-Request-Id"]);
        Assert.DoesNotContain("X-Tenant", catalog.Keys);
        Assert.DoesNotContain("Cookie", catalog.Keys);
    }

    [Fact]
    public async Task Propagate_Should_PassOn_When_NameOrBeginningMatches()
    {
        var (catalog, inventory) = await SendAsync(
            headers =>
            {
                headers.Add(new HeaderRule { Propagate = "X-Tenant", Sources = { "catalog" } });
                headers.Add(new HeaderRule { Propagate = "X-Exp-*" });
                headers.Add(new HeaderRule { Propagate = "X-Region", Default = "eu" });
            },
            ("X-Tenant", "t1"),
            ("x-exp-one", "1"),
            ("X-Exp-Two", "2"));

        Assert.Equal("t1", catalog["X-Tenant"]);
        Assert.DoesNotContain("X-Tenant", inventory.Keys);
        Assert.Equal(("1", "2"), (inventory["X-Exp-One"], inventory["X-Exp-Two"]));
        Assert.Equal("eu", inventory["X-Region"]);
    }

    [Fact]
    public async Task Insert_Should_SetTheValue_When_ClientSentAnother()
    {
        var (catalog, _) = await SendAsync(
            headers =>
            {
                headers.Add(new HeaderRule { Propagate = "X-Gateway" });
                headers.Add(new HeaderRule { Insert = "X-Gateway", Value = "shop" });
            },
            ("X-Gateway", "forged"));

        Assert.Equal("shop", catalog["X-Gateway"]);
    }

    [Fact]
    public async Task Rename_Should_PassOnUnderTheNewNameAlone_When_HeaderIsThere()
    {
        var (catalog, _) = await SendAsync(
            headers => headers.Add(new HeaderRule { Rename = "X-Request-Id", To = "X-Trace" }), ("X-Request-Id", "r1"));

        Assert.Equal("r1", catalog["X-Trace"]);
        Assert.DoesNotContain("X-Request-Id", catalog.Keys);
    }

    [Fact]
    public async Task Remove_Should_TakeAway_When_RulesBeforePassedOn()
    {
        var (catalog, inventory) = await SendAsync(
            headers =>
            {
                headers.Add(new HeaderRule { Propagate = "X-*" });
                headers.Add(new HeaderRule { Remove = "X-Secret*" });
                headers.Add(new HeaderRule { Remove = "Authorization", Sources = { "inventory" } });
            },
            ("X-Secret-Key", "s"),
            ("X-Open", "o"),
            ("Authorization", "Bearer staff"));

        Assert.Equal("o", catalog["X-Open"]);
        Assert.DoesNotContain("X-Secret-Key", catalog.Keys);
        Assert.Equal("Bearer staff", catalog["Authorization"]);
        Assert.DoesNotContain("Authorization", inventory.Keys);
    }

    [Fact]
    public async Task Merge_Should_AddToWhatIsThere_When_BothHaveValues()
    {
        var (catalog, _) = await SendAsync(
            headers =>
            {
                headers.Add(new HeaderRule { Insert = "X-Via", Value = "gateway" });
                headers.Add(new HeaderRule { Merge = "X-Via" });
            },
            ("X-Via", "edge, gateway"));

        Assert.Equal("gateway, edge", catalog["X-Via"]);
    }

    [Fact]
    public async Task Pattern_Should_LeaveTheConnectionsHeadersAlone_When_ItMatchesEverything()
    {
        var (catalog, _) = await SendAsync(headers => headers.Add(new HeaderRule { Propagate = "*" }), ("X-Any", "1"), ("Accept", "application/json"));

        Assert.Equal("1", catalog["X-Any"]);
        Assert.NotEqual("application/json", catalog["Accept"]);
        Assert.StartsWith("127.0.0.1", catalog["Host"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deadline_Should_SayWhatIsLeft_When_ClientSetsOne()
    {
        var (own, _) = await SendAsync(_ => { });
        var (asked, _) = await SendAsync(_ => { }, ("GraphQL-Deadline", "5000"));

        Assert.InRange(int.Parse(own["GraphQL-Deadline"], System.Globalization.CultureInfo.InvariantCulture), 5001, 15_000);
        Assert.InRange(int.Parse(asked["GraphQL-Deadline"], System.Globalization.CultureInfo.InvariantCulture), 1, 5000);
    }

    [Fact]
    public async Task Gateway_Should_PassOnTheSameHeaders_When_TheClientHasAWebSocket()
    {
        var catalog = new List<Dictionary<string, string>>();
        await using var shop = await RemoteShop.StartAsync(catalog: RemoteShop.Note(catalog));
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        socket.Options.SetRequestHeader("Authorization", "Bearer staff");
        await socket.ConnectAsync(new UriBuilder(ShopHost.AddressOf(shop.Gateway)) { Scheme = "ws", Path = "/gateway" }.Uri, CancellationToken.None);
        catalog.Clear();

        await SendAsync(socket, """{"type":"connection_init"}""");
        await ReceiveAsync(socket);
        await SendAsync(socket, """{"id":"1","type":"subscribe","payload":{"query":"{ products { quantity } }"}}""");
        var next = await ReceiveAsync(socket);

        Assert.Contains("\"quantity\":10", next, StringComparison.Ordinal);
        Assert.All(catalog, headers => Assert.Equal("Bearer staff", headers["Authorization"]));
        Assert.NotEmpty(catalog);
    }

    private static Task SendAsync(ClientWebSocket socket, string message)
        => socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    private static async Task<string> ReceiveAsync(ClientWebSocket socket)
    {
        var buffer = new byte[4096];
        var received = await socket.ReceiveAsync(buffer, CancellationToken.None);
        return Encoding.UTF8.GetString(buffer, 0, received.Count);
    }

    public static TheoryData<string, HeaderRule> Wrong => new()
    {
        { "0 acts", new HeaderRule() },
        { "2 acts", new HeaderRule { Propagate = "A", Remove = "B" } },
        { "`Connection`", new HeaderRule { Propagate = "Connection" } },
        { "`X*Y`", new HeaderRule { Propagate = "X*Y" } },
        { "whole name", new HeaderRule { Insert = "X-*", Value = "1" } },
        { "needs a Value", new HeaderRule { Insert = "X-A" } },
        { "new name in To", new HeaderRule { Rename = "X-A" } },
        { "cannot use", new HeaderRule { Merge = "X-A", Default = "1" } },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Gateway_Should_NotStart_When_ARuleMakesNoSense(string reason, HeaderRule rule)
    {
        var exception = await Assert.ThrowsAsync<GatewayConfigurationException>(
            () => RemoteShop.StartAsync(gateway => gateway.ModifyHttpOptions(http => http.Headers.Requests.Add(rule))));

        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
        Assert.Contains("Requests[0]", exception.Message, StringComparison.Ordinal);
    }

    private static async Task<(Dictionary<string, string> Catalog, Dictionary<string, string> Inventory)> SendAsync(
        Action<IList<HeaderRule>> configure, params (string Name, string Value)[] headers)
    {
        List<Dictionary<string, string>> catalog = [], inventory = [];
        await using var shop = await RemoteShop.StartAsync(
            gateway => gateway.ModifyHttpOptions(http => configure(http.Headers.Requests)), RemoteShop.Note(catalog), RemoteShop.Note(inventory));

        Assert.Contains("\"quantity\":10", await shop.ExecuteAsync(Query, headers), StringComparison.Ordinal);
        return (catalog[^1], inventory[^1]);
    }
}
