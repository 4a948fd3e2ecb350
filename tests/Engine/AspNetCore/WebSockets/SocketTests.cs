using System.Security.Claims;
using System.Text.Json;
using Cacao.AspNetCore.Tests.Support;
using Cacao.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.AspNetCore.Tests.WebSockets;

public sealed class SocketTests
{
    [Fact]
    public async Task Subscribe_Should_SendNextAndComplete_When_OperationEnds()
    {
        await using var server = await ServerFixture.StartAsync();
        using var client = await server.ConnectAsync();
        await client.InitializeAsync();

        await client.SendAsync("""{"id":"a","type":"subscribe","payload":{"query":"subscription { countdown(from: 1) }"}}""");

        Assert.Equal("""{"id":"a","type":"next","payload":{"data":{"countdown":1}}}""", await client.ReceiveAsync());
        Assert.Equal("""{"id":"a","type":"next","payload":{"data":{"countdown":0}}}""", await client.ReceiveAsync());
        Assert.Equal("""{"id":"a","type":"complete"}""", await client.ReceiveAsync());
    }

    [Fact]
    public async Task Subscribe_Should_SendParts_When_QueryIsDeferred()
    {
        await using var server = await ServerFixture.StartAsync(configure: b => b.ModifyOptions(o => o.EnableDefer = true));
        using var client = await server.ConnectAsync();
        await client.InitializeAsync();

        await client.SendAsync("""{"id":"a","type":"subscribe","payload":{"query":"{ me { id ... @defer { name } } }"}}""");

        Assert.Equal(
            """{"id":"a","type":"next","payload":{"data":{"me":{"id":"1"}},"pending":[{"id":"0","path":["me"]}],"hasNext":true}}""",
            await client.ReceiveAsync());
        Assert.Equal(
            """{"id":"a","type":"next","payload":{"incremental":[{"id":"0","data":{"name":"Ada"}}],"completed":[{"id":"0"}],"hasNext":false}}""",
            await client.ReceiveAsync());
        Assert.Equal("""{"id":"a","type":"complete"}""", await client.ReceiveAsync());
    }

    [Fact]
    public async Task Subscribe_Should_EndWithError_When_SourceFails()
    {
        await using var server = await ServerFixture.StartAsync();
        using var client = await server.ConnectAsync();
        await client.InitializeAsync();

        await client.SendAsync("""{"id":"a","type":"subscribe","payload":{"query":"subscription { failing }"}}""");
        Assert.Equal("""{"id":"a","type":"next","payload":{"data":{"failing":1}}}""", await client.ReceiveAsync());
        Assert.StartsWith("""{"id":"a","type":"error","payload":[{"message":"sub boom",""", await client.ReceiveAsync(), StringComparison.Ordinal);

        await client.SendAsync("""{"id":"a","type":"subscribe","payload":{"query":"{ hello }"}}""");
        Assert.Equal("""{"id":"a","type":"next","payload":{"data":{"hello":"hello world"}}}""", await client.ReceiveAsync());
    }

    [Fact]
    public async Task Subscribe_Should_GiveEachOperationItsScope_When_TwoMutationsRunOnOneSocket()
    {
        await using var server = await ServerFixture.StartAsync(configure: b =>
        {
            b.Services.AddScoped<Marker>();
            b.AddResolver("Mutation", "setName", c => new ReferenceSchema.User(c.Service<Marker>().Id.ToString(), "x"));
        });
        using var client = await server.ConnectAsync();
        await client.InitializeAsync();
        const string mutation = "mutation { a: setName(name: \\\"a\\\") { id } b: setName(name: \\\"b\\\") { id } }";

        var ids = new List<(string, string)>();
        foreach (var id in new[] { "1", "2" })
        {
            await client.SendAsync($$$"""{"id":"{{{id}}}","type":"subscribe","payload":{"query":"{{{mutation}}}"}}""");
            using var message = JsonDocument.Parse(await client.ReceiveAsync());
            var data = message.RootElement.GetProperty("payload").GetProperty("data");
            ids.Add((data.GetProperty("a").GetProperty("id").GetString()!, data.GetProperty("b").GetProperty("id").GetString()!));
            await client.ReceiveAsync();
        }

        Assert.Equal(ids[0].Item1, ids[0].Item2);
        Assert.Equal(ids[1].Item1, ids[1].Item2);
        Assert.NotEqual(ids[0].Item1, ids[1].Item1);
    }

    [Theory]
    [InlineData("{not json", "close 4400")]
    [InlineData("[]", "close 4400")]
    [InlineData("""{"type":"what"}""", "close 4400")]
    [InlineData("""{"type":"subscribe","payload":{"query":"{ hello }"}}""", "close 4400")]
    [InlineData("""{"id":"1","type":"subscribe","payload":{}}""", "close 4400")]
    [InlineData("""{"id":"1","type":"subscribe","payload":{"query":"{ "}}""", "close 4400 Syntax Error")]
    [InlineData("""{"type":"connection_init"}""", "close 4429")]
    public async Task Message_Should_CloseTheConnection_When_ItBreaksTheProtocol(string message, string expected)
    {
        await using var server = await ServerFixture.StartAsync();
        using var client = await server.ConnectAsync();
        await client.InitializeAsync();

        await client.SendAsync(message);

        Assert.StartsWith(expected, await client.ReceiveAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Subscribe_Should_Close4401_When_ConnectionIsNotAcknowledged()
    {
        await using var server = await ServerFixture.StartAsync();
        using var client = await server.ConnectAsync();

        await client.SendAsync("""{"id":"1","type":"subscribe","payload":{"query":"{ hello }"}}""");

        Assert.Equal("close 4401 Unauthorized", await client.ReceiveAsync());
    }

    [Fact]
    public async Task Subscribe_Should_Close4409_When_IdIsInUse()
    {
        await using var server = await ServerFixture.StartAsync();
        using var client = await server.ConnectAsync();
        await client.InitializeAsync();
        const string message = """{"id":"1","type":"subscribe","payload":{"query":"subscription { topic(name: \"t\") }"}}""";

        await client.SendAsync(message);
        await client.SendAsync(message);

        Assert.Equal("close 4409 Subscriber for 1 already exists", await client.ReceiveAsync());
    }

    [Fact]
    public async Task Connect_Should_Close4408_When_ClientNeverInitializes()
    {
        await using var server = await ServerFixture.StartAsync(o => o.Sockets.ConnectionInitializationTimeout = TimeSpan.FromMilliseconds(50));
        using var client = await server.ConnectAsync();

        Assert.Equal("close 4408 Connection initialisation timeout", await client.ReceiveAsync());
    }

    [Fact]
    public async Task Ping_Should_BeAnsweredWithItsPayload_When_ClientPings()
    {
        await using var server = await ServerFixture.StartAsync();
        using var client = await server.ConnectAsync();

        await client.SendAsync("""{"type":"ping","payload":{"a":1}}""");

        Assert.Equal("""{"type":"pong","payload":{"a":1}}""", await client.ReceiveAsync());
    }

    [Fact]
    public async Task KeepAlive_Should_Ping_When_IntervalIsShort()
    {
        await using var server = await ServerFixture.StartAsync(o => o.Sockets.KeepAliveInterval = TimeSpan.FromMilliseconds(20));
        using var client = await server.ConnectAsync();

        Assert.Equal("""{"type":"ping"}""", await client.ReceiveAsync());
    }

    [Fact]
    public async Task Complete_Should_EndTheSource_When_ClientCompletes()
    {
        await using var server = await ServerFixture.StartAsync();
        var topics = (InMemoryTopics)server.Services.GetRequiredService<ITopicEventSender>();
        using var client = await server.ConnectAsync();
        await client.InitializeAsync();
        await client.SendAsync("""{"id":"1","type":"subscribe","payload":{"query":"subscription { topic(name: \"t\") }"}}""");
        await WaitUntilAsync(() => topics.Count == 1);

        await client.SendAsync("""{"id":"1","type":"complete"}""");
        await WaitUntilAsync(() => topics.Count == 0);

        await client.SendAsync("""{"id":"1","type":"subscribe","payload":{"query":"{ hello }"}}""");
        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"hello":"hello world"}}}""", await client.ReceiveAsync());
    }

    [Theory]
    [InlineData("""{"token":"good"}""", """{"type":"connection_ack","payload":{"user":"good"}}""")]
    [InlineData("""{"token":"bad"}""", "close 4403 Forbidden")]
    public async Task Initialize_Should_AskTheInterceptor_When_OneIsRegistered(string payload, string expected)
    {
        await using var server = await ServerFixture.StartAsync(configure: b => b.AddSocketSessionInterceptor<TokenInterceptor>());
        using var client = await server.ConnectAsync();

        await client.SendAsync($$"""{"type":"connection_init","payload":{{payload}}}""");
        Assert.Equal(expected, await client.ReceiveAsync());

        if (!expected.StartsWith("close", StringComparison.Ordinal))
        {
            await client.SendAsync("""{"id":"1","type":"subscribe","payload":{"query":"{ user }"}}""");
            Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"user":"good"}}}""", await client.ReceiveAsync());
        }
    }

    private static async Task WaitUntilAsync(Func<bool> condition)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!condition())
        {
            timeout.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    private sealed class Marker
    {
        private static int s_next;

        public int Id { get; } = Interlocked.Increment(ref s_next);
    }

    private sealed class TokenInterceptor : ISocketSessionInterceptor
    {
        public ValueTask<ConnectionStatus> OnConnectAsync(ISocketSession session, JsonElement? payload, CancellationToken cancellationToken)
        {
            var token = payload?.GetProperty("token").GetString();
            if (token != "good")
            {
                return new(ConnectionStatus.Reject());
            }

            session.HttpContext.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, token)], "token"));
            return new(ConnectionStatus.Accept(new Dictionary<string, object?> { ["user"] = token }));
        }
    }
}
