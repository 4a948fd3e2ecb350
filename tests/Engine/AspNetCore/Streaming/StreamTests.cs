using System.Net;
using Cacao.AspNetCore.Tests.Support;
using Cacao.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.AspNetCore.Tests.Streaming;

public sealed class StreamTests
{
    private const string Countdown = """{"query":"subscription { countdown(from: 1) }"}""";

    private const string Deferred = """{"query":"{ me { id ... @defer { name } } }"}""";

    [Fact]
    public async Task Post_Should_SendEvents_When_EventStreamIsAccepted()
    {
        await using var server = await ServerFixture.StartAsync();

        using var response = await server.PostAsync(Countdown, "text/event-stream");

        Assert.Equal("text/event-stream; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(
            """
            :

            event: next
            data: {"data":{"countdown":1}}

            event: next
            data: {"data":{"countdown":0}}

            event: complete
            data:


            """,
            (await response.Content.ReadAsStringAsync()).Replace("data: \n", "data:\n", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Post_Should_SendParts_When_MultipartIsAccepted()
    {
        await using var server = await ServerFixture.StartAsync();

        using var response = await server.PostAsync(Countdown, "multipart/mixed");

        Assert.Equal("multipart/mixed; boundary=\"-\"", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(
            "\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n{\"data\":{\"countdown\":1}}\r\n---"
            + "\r\nContent-Type: application/json; charset=utf-8\r\n\r\n{\"data\":{\"countdown\":0}}\r\n-----\r\n",
            await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Post_Should_SendDeferredParts_When_MultipartIsAccepted()
    {
        await using var server = await ServerFixture.StartAsync(configure: EnableDefer);

        using var response = await server.PostAsync(Deferred, "multipart/mixed");

        Assert.Equal(
            "\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n"
            + """{"data":{"me":{"id":"1"}},"pending":[{"id":"0","path":["me"]}],"hasNext":true}"""
            + "\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n"
            + """{"incremental":[{"id":"0","data":{"name":"Ada"}}],"completed":[{"id":"0"}],"hasNext":false}"""
            + "\r\n-----\r\n",
            await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Post_Should_SendDeferredEvents_When_EventStreamIsAccepted()
    {
        await using var server = await ServerFixture.StartAsync(configure: EnableDefer);

        using var response = await server.PostAsync(Deferred, "text/event-stream");
        var text = await response.Content.ReadAsStringAsync();

        Assert.Contains("data: {\"data\":{\"me\":{\"id\":\"1\"}},\"pending\":", text, StringComparison.Ordinal);
        Assert.EndsWith("\"hasNext\":false}\n\nevent: complete\ndata: \n\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_Should_SendPayloads_When_MultipartSubscriptionIsAccepted()
    {
        await using var server = await ServerFixture.StartAsync();

        using var response = await server.PostAsync(Countdown, "multipart/mixed;boundary=graphql;subscriptionSpec=1.0,application/json");

        Assert.Equal("multipart/mixed; boundary=\"-\"; subscriptionSpec=1.0", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(
            "\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n{}"
            + "\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n{\"payload\":{\"data\":{\"countdown\":1}}}"
            + "\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n{\"payload\":{\"data\":{\"countdown\":0}}}"
            + "\r\n-----\r\n",
            await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("application/graphql-response+json")]
    [InlineData("application/json")]
    [InlineData("*/*")]
    [InlineData("multipart/mixed;deferSpec=20220824, application/json")]
    public async Task Post_Should_SendAllAtOnce_When_PartsAreNotTaken(string accept)
    {
        await using var server = await ServerFixture.StartAsync(configure: EnableDefer);

        using var response = await server.PostAsync(Deferred, accept);

        Assert.Equal("""{"data":{"me":{"id":"1","name":"Ada"}}}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Post_Should_EndWithErrors_When_SourceFails()
    {
        await using var server = await ServerFixture.StartAsync();

        using var response = await server.PostAsync("""{"query":"subscription { failing }"}""", "text/event-stream");
        var text = await response.Content.ReadAsStringAsync();

        Assert.Contains("{\"errors\":[{\"message\":\"sub boom\"", text, StringComparison.Ordinal);
        Assert.EndsWith("event: complete\ndata: \n\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_Should_Refuse_When_StreamIsNotAccepted()
    {
        await using var server = await ServerFixture.StartAsync();

        using var response = await server.PostAsync(Countdown, "application/json");

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
    }

    [Fact]
    public async Task Post_Should_SendOneEvent_When_ResponseIsSingle()
    {
        await using var server = await ServerFixture.StartAsync();

        using var response = await server.PostAsync("""{"query":"{ hello }"}""", "text/event-stream");

        Assert.Equal(
            "event: next\ndata: {\"data\":{\"hello\":\"hello world\"}}\n\nevent: complete\ndata: \n\n",
            await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Post_Should_SendSignsOfLife_When_NothingComes()
    {
        await using var server = await ServerFixture.StartAsync(o => o.HeartbeatInterval = TimeSpan.FromMilliseconds(20));
        using var response = await server.PostAsync("""{"query":"subscription { topic(name: \"t\") }"}""", "text/event-stream");
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());

        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(":", await reader.ReadLineAsync());
            Assert.Equal(string.Empty, await reader.ReadLineAsync());
        }
    }

    [Fact]
    public async Task Post_Should_EndTheSource_When_ClientGoes()
    {
        await using var server = await ServerFixture.StartAsync();
        var topics = (InMemoryTopics)server.Services.GetRequiredService<ITopicEventSender>();
        using (var response = await server.PostAsync("""{"query":"subscription { topic(name: \"t\") }"}""", "text/event-stream"))
        {
            using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
            await topics.SendAsync("t", "x");
            string? line;
            do
            {
                line = await reader.ReadLineAsync();
            }
            while (line is not "data: {\"data\":{\"topic\":\"x\"}}");
        }

        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (topics.Count > 0)
        {
            timeout.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    [Fact]
    public async Task SingleConnection_Should_CarryOperations_When_StreamIsReserved()
    {
        await using var server = await ServerFixture.StartAsync();
        using var reserved = await server.SendAsync(new HttpRequestMessage(HttpMethod.Put, "/graphql"));
        var token = await reserved.Content.ReadAsStringAsync();
        using var stream = await server.GetAsync($"/graphql?token={token}", "text/event-stream");
        using var reader = new StreamReader(await stream.Content.ReadAsStreamAsync());

        using var started = await server.PostAsync(
            """{"query":"{ hello }","extensions":{"operationId":"o1"}}""",
            headers: ("X-GraphQL-Event-Stream-Token", token));
        using var unknown = await server.PostAsync("""{"query":"{ hello }"}""", headers: ("X-GraphQL-Event-Stream-Token", "nope"));

        Assert.Equal(HttpStatusCode.Created, reserved.StatusCode);
        Assert.Equal(HttpStatusCode.Accepted, started.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        var lines = new List<string>();
        while (lines.Count < 4)
        {
            if (await reader.ReadLineAsync() is { Length: > 1 } line)
            {
                lines.Add(line);
            }
        }

        Assert.Equal(
            ["event: next", """data: {"id":"o1","payload":{"data":{"hello":"hello world"}}}""", "event: complete", """data: {"id":"o1"}"""],
            lines);
    }

    private static void EnableDefer(IRequestExecutorBuilder builder) => builder.ModifyOptions(o => o.EnableDefer = true);
}
