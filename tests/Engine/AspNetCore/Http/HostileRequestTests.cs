using System.Net;
using System.Text;
using System.Text.Json;
using Cacao.AspNetCore.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.AspNetCore.Tests.Http;

/// <summary>Requests made to break a server: each is refused with a status and a code, and the next request is answered.</summary>
public sealed class HostileRequestTests
{
    public static TheoryData<string, string> Documents() => new()
    {
        { "fields", "{ " + string.Concat(Enumerable.Repeat("hello ", 10_000)) + "}" },
        { "aliases", "{ " + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"a{i}: hello ")) + "}" },
        { "depth", string.Concat(Enumerable.Repeat("{ me ", 10_000)) + string.Concat(Enumerable.Repeat("}", 10_000)) },
        { "open braces", new string('{', 100_000) },
        { "values", "{ greet(input: " + new string('[', 100_000) },
        { "types", "query($x: " + new string('[', 100_000) },
        { "tokens", "{ " + string.Concat(Enumerable.Repeat("hello(name: 1) ", 100_000)) + "}" },
        { "directives", "{ hello " + string.Concat(Enumerable.Repeat("@skip(if: false) ", 5_000)) + "}" },
        { "cycle", "{ ...A } fragment A on Query { me { id } ...B } fragment B on Query { ...A }" },
        { "bomb", "{ ...F0 }" + string.Concat(Enumerable.Range(0, 60).Select(i => $" fragment F{i} on Query {{ ...F{i + 1} ...F{i + 1} }}")) + " fragment F60 on Query { hello }" },
        { "deferred bomb", "{ ...F0 }" + string.Concat(Enumerable.Range(0, 60).Select(i => $" fragment F{i} on Query {{ ...F{i + 1} @defer ...F{i + 1} @defer }}")) + " fragment F60 on Query { hello }" },
        { "conflicts", "{ " + string.Concat(Enumerable.Range(0, 2_000).Select(i => $"x: hello(name: \"{i}\") ")) + "}" },
        { "bytes", "{ hello } #" + new string('x', 2 * 1024 * 1024) },
        { "variables", "query(" + string.Concat(Enumerable.Range(0, 5_000).Select(i => $"$v{i}: Int ")) + ") { hello }" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Post_Should_RefuseWithCode_When_DocumentIsHostile(string name, string document)
    {
        await using var server = await ServerFixture.StartAsync(configure: b => b.ModifyOptions(o => o.EnableDefer = true));
        var before = GC.GetTotalAllocatedBytes();

        using var response = await server.PostAsync(JsonSerializer.Serialize(new { query = document }), "application/graphql-response+json");
        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());

        Assert.True(response.StatusCode == HttpStatusCode.BadRequest, name);
        Assert.All(
            body.RootElement.GetProperty("errors").EnumerateArray(),
            error => Assert.StartsWith("GRAPHQL_", error.GetProperty("extensions").GetProperty("code").GetString(), StringComparison.Ordinal));
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 100_000_000);
        await AssertAliveAsync(server);
    }

    [Theory]
    [InlineData("{\"query\":\"{ hello }\"", "truncated")]
    [InlineData("{\"query\":\"{ hello", "truncated in a string")]
    [InlineData("{\"query\":\"{ hello }\",\"query\":\"{ me { id } }\"}", "a member twice")]
    [InlineData("{\"query\":\"{ hello }\",\"variables\":{},\"variables\":{}}", "variables twice")]
    [InlineData("{\"query\":\"{ hello(name: \\\"\\ud800\\\") }\"}", "half a surrogate pair")]
    [InlineData("{\"query\":\"{ hello }\",\"operationName\":\"\\udfff\"}", "half a surrogate pair in a name")]
    [InlineData("{\"query\":\"{ hello }\",\"variables\":{\"a\":1,\"a\":2}}", "a variable twice")]
    [InlineData("{\"query\":\"{ hello }\",\"variables\":{\"a\":1,\"\\u0061\":2}}", "a variable twice, once escaped")]
    [InlineData("{\"query\":\"{ hello }\",\"variables\":{\"a\":[{\"b\":{\"c\":1,\"d\":2,\"c\":1}}]}}", "a member of a variable twice")]
    [InlineData("{\"query\":\"{ hello }\",\"extensions\":{\"a\":1,\"a\":1}}", "an extension twice")]
    [InlineData("{'query':'{ hello }'}", "no JSON")]
    [InlineData("{\"query\":\"{ hello }\",}", "a comma too many")]
    [InlineData("\0", "zero")]
    public async Task Post_Should_AnswerBadRequest_When_JsonIsBroken(string body, string why)
    {
        await using var server = await ServerFixture.StartAsync();

        using var response = await server.PostAsync(body, "application/graphql-response+json");

        Assert.True(response.StatusCode == HttpStatusCode.BadRequest, $"{why}: {response.StatusCode}");
        await AssertAliveAsync(server);
    }

    [Theory]
    [InlineData("""{"query":"{ hello }","variables":[]}""")]
    [InlineData("""[{"query":"{ hello }","variables":[]}]""")]
    [InlineData("[]")]
    [InlineData("[[]]")]
    public async Task Post_Should_AnswerBadRequest_When_BatchIsEmpty(string body)
    {
        await using var server = await ServerFixture.StartAsync(o => o.Batching = AllowedBatching.All);

        using var response = await server.PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        await AssertAliveAsync(server);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(20_000)]
    public async Task Post_Should_AnswerBadRequest_When_OneOfManyVariablesIsThereTwice(int count)
    {
        await using var server = await ServerFixture.StartAsync();
        var members = string.Join(",", Enumerable.Range(0, count).Select(i => $"\"v{i}\":{i}"));

        using var once = await server.PostAsync($$$"""{"query":"{ hello }","variables":{{{{members}}}}}""");
        using var twice = await server.PostAsync($$$"""{"query":"{ hello }","variables":{{{{members}}},"v{{{count / 2}}}":1}}""");

        Assert.Equal(HttpStatusCode.OK, once.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, twice.StatusCode);
    }

    [Fact]
    public async Task Post_Should_AnswerBadRequest_When_TextIsNoUtf8()
    {
        await using var server = await ServerFixture.StartAsync();
        using var content = new ByteArrayContent([.. "{\"query\":\"query($n: String) { hello(name: $n) }\",\"variables\":{\"n\":\""u8, 0xC3, 0x28, .. "\"}}"u8]);
        content.Headers.ContentType = new("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };

        using var response = await server.SendAsync(request, "application/graphql-response+json");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        await AssertAliveAsync(server);
    }

    [Fact]
    public async Task Post_Should_AnswerBadRequest_When_VariableIsHalfASurrogatePair()
    {
        await using var server = await ServerFixture.StartAsync();

        using var response = await server.PostAsync(
            """{"query":"query($n: String) { hello(name: $n) }","variables":{"n":"\ud800"}}""",
            "application/graphql-response+json");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        await AssertAliveAsync(server);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    public async Task Post_Should_AnswerUnsupportedMediaType_When_ContentIsNoJson(string? contentType)
    {
        await using var server = await ServerFixture.StartAsync();
        using var content = new ByteArrayContent("""{"query":"{ hello }"}"""u8.ToArray());
        _ = contentType is not null && content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };

        using var response = await server.SendAsync(request);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task Post_Should_TimeOut_When_BodyComesTooSlowly()
    {
        await using var server = await ServerFixture.StartAsync(kestrel: o => o.Limits.MinRequestBodyDataRate = new(1024, TimeSpan.FromSeconds(1.1)));
        using var socket = new System.Net.Sockets.TcpClient();
        await socket.ConnectAsync(server.Address.Host, server.Address.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"query\":"u8.ToArray());

        using var reader = new StreamReader(stream);
        var status = await reader.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30));

        Assert.StartsWith("HTTP/1.1 408", status, StringComparison.Ordinal);
        await AssertAliveAsync(server);
    }

    [Fact]
    public async Task Post_Should_CancelResolvers_When_ClientGoesAway()
    {
        var started = new TaskCompletionSource();
        var cancelled = new TaskCompletionSource();
        await using var server = await ServerFixture.StartAsync(configure: b => b.AddResolver("Query", "user", async context =>
        {
            started.SetResult();
            await using var registration = context.RequestAborted.Register(cancelled.SetResult);
            await cancelled.Task;
            return null;
        }));
        using var abort = new CancellationTokenSource();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent("""{"query":"{ user }"}""", Encoding.UTF8, "application/json"),
        };

        var response = server.Client.SendAsync(request, abort.Token);
        await started.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await abort.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => response);
        await cancelled.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await AssertAliveAsync(server);
    }

    [Fact]
    public async Task Post_Should_AnswerBadRequest_When_JsonNestsDeeply()
    {
        await using var server = await ServerFixture.StartAsync();
        var variables = string.Concat(Enumerable.Repeat("{\"a\":", 100_000)) + "1" + new string('}', 100_000);

        using var response = await server.PostAsync($$"""{"query":"{ hello }","variables":{{variables}}}""");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        await AssertAliveAsync(server);
    }

    [Fact]
    public async Task Post_Should_AnswerPayloadTooLarge_When_BodyGrowsWithoutLength()
    {
        await using var server = await ServerFixture.StartAsync(o => o.MaxRequestSize = 64 * 1024);

        // Hardly more than is taken: who still sends when the answer comes may lose it with the connection.
        using var content = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes("{\"query\":\"#" + new string('x', 64 * 1024) + "\"}")));
        content.Headers.ContentType = new("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
        request.Headers.TransferEncodingChunked = true;

        using var response = await server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        await AssertAliveAsync(server);
    }

    /// <summary>Over a connection of its own: the server may be about to end the one that misbehaved.</summary>
    private static async Task AssertAliveAsync(ServerFixture server)
    {
        using var client = new HttpClient { BaseAddress = server.Address };
        using var content = new StringContent("""{"query":"{ hello }"}""", Encoding.UTF8, "application/json");
        using var response = await client.PostAsync("/graphql", content);
        Assert.Equal("""{"data":{"hello":"hello world"}}""", await response.Content.ReadAsStringAsync());
    }
}
