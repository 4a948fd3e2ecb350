using System.Net;
using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Cacao.AspNetCore.Tests.Support;
using EShop.Testing;

namespace Cacao.AspNetCore.Tests.RandomInput;

/// <summary>Whatever is sent, the server answers with a status that says why, and goes on.</summary>
public sealed class TransportTests
{
    private static readonly string[] s_accepts =
        ["application/graphql-response+json", "application/json", "*/*", "text/event-stream", "multipart/mixed", "a/b;q=x", "application/json;q=0", ";;;"];

    private static readonly string[] s_contentTypes =
        ["application/json", "application/json; charset=utf-8", "application/json; charset=latin1", "text/plain", "application/graphql+json", "multipart/form-data", "x"];

    [Fact]
    public async Task Post_Should_NeverFailInside()
    {
        await using var server = await ServerFixture.StartAsync(o => o.Batching = AllowedBatching.All);

        await Fuzzing.RunAsync(400, async random =>
        {
            var generator = new RequestGenerator(random);
            using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(generator.Body()) };
            request.Content.Headers.TryAddWithoutValidation("Content-Type", random.Next(4) == 0 ? s_contentTypes[random.Next(s_contentTypes.Length)] : s_contentTypes[0]);
            await AssertAnsweredAsync(server, request, s_accepts[random.Next(s_accepts.Length)]);
        });
        await AssertAliveAsync(server);
    }

    [Fact]
    public async Task Get_Should_NeverFailInside()
    {
        await using var server = await ServerFixture.StartAsync();

        await Fuzzing.RunAsync(200, async random =>
        {
            var generator = new RequestGenerator(random);
            var query = new StringBuilder("/graphql?");
            foreach (var name in (string[])["query", "variables", "extensions", "operationName", "onError", "id"])
            {
                if (random.Next(3) > 0)
                {
                    var value = name == "query" ? Encoding.UTF8.GetString(generator.Damage("query($name: String) { hello(name: $name) }"u8.ToArray())) : generator.Value();
                    query.Append(name).Append('=').Append(Uri.EscapeDataString(value)).Append('&');
                }
            }

            using var request = new HttpRequestMessage(HttpMethod.Get, query.ToString());
            await AssertAnsweredAsync(server, request, s_accepts[random.Next(s_accepts.Length)]);
        });
        await AssertAliveAsync(server);
    }

    [Fact]
    public async Task Upload_Should_NeverFailInside()
    {
        await using var server = await ServerFixture.StartAsync();

        await Fuzzing.RunAsync(150, async random =>
        {
            var generator = new RequestGenerator(random);
            const string map = "{\"0\":[\"variables.f\"]}";
            var form = $$$"""
                --b
                Content-Disposition: form-data; name="operations"

                {"query":"query($f: Upload!) { size(file: $f) }","variables":{"f":{{{(random.Next(3) == 0 ? generator.Value() : "null")}}}}}
                --b
                Content-Disposition: form-data; name="map"

                {{{(random.Next(3) == 0 ? generator.Value() : map)}}}
                --b
                Content-Disposition: form-data; name="0"; filename="a.txt"

                content
                --b--

                """.ReplaceLineEndings("\r\n");
            using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(generator.Damage(Encoding.UTF8.GetBytes(form))) };
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=b");
            request.Headers.TryAddWithoutValidation("GraphQL-Preflight", "1");
            await AssertAnsweredAsync(server, request, "application/json");
        });
        await AssertAliveAsync(server);
    }

    [Fact]
    public async Task Socket_Should_AnswerOrCloseWithACodeOfTheProtocol()
    {
        await using var server = await ServerFixture.StartAsync();
        int[] allowed = [4400, 4401, 4408, 4409, 4429, 1000, 1003, 1007, 1009];

        await Fuzzing.RunAsync(120, async random =>
        {
            var generator = new RequestGenerator(random);
            using var socket = new ClientWebSocket();
            socket.Options.AddSubProtocol("graphql-transport-ws");
            using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(20));
            await socket.ConnectAsync(new Uri($"ws://{server.Address.Authority}/graphql"), timeout.Token);
            await SendAsync(socket, """{"type":"connection_init"}"""u8.ToArray(), timeout.Token);
            var isText = true;
            try
            {
                for (var i = random.Next(1, 4); i > 0; i--)
                {
                    string[] types = ["subscribe", "ping", "pong", "complete", "connection_init", "unknown", "subscribe"];
                    var text = $$"""{"type":"{{types[random.Next(types.Length)]}}","id":"{{random.Next(2)}}","payload":{{(random.Next(4) == 0 ? generator.Value() : generator.Request())}}}""";
                    var message = generator.Damage(Encoding.UTF8.GetBytes(text));
                    isText &= Utf8.IsValid(message);
                    await SendAsync(socket, message, timeout.Token);
                }

                await SendAsync(socket, """{"type":"ping","payload":{"last":true}}"""u8.ToArray(), timeout.Token);
            }
            catch (WebSocketException)
            {
                // The server closed while the client was still sending.
            }

            try
            {
                await ReadToEndAsync(socket, allowed, timeout.Token);
            }
            catch (WebSocketException) when (!isText)
            {
                // The framework ends a connection with text that is no UTF-8 at once: its close frame may be lost.
            }
        });
        await AssertAliveAsync(server);
    }

    private static async Task ReadToEndAsync(ClientWebSocket socket, int[] allowed, CancellationToken cancellationToken)
    {
        var buffer = new byte[256 * 1024];
        while (true)
        {
            var length = 0;
            ValueWebSocketReceiveResult received;
            do
            {
                try
                {
                    received = await socket.ReceiveAsync(buffer.AsMemory(length), cancellationToken);
                }
                catch (WebSocketException) when (socket.CloseStatus is { } status && allowed.Contains((int)status))
                {
                    return;
                }

                length += received.Count;
            }
            while (!received.EndOfMessage);

            if (received.MessageType == WebSocketMessageType.Close)
            {
                Assert.Contains((int)socket.CloseStatus!, allowed);
                return;
            }

            using var message = JsonDocument.Parse(buffer.AsMemory(0, length));
            if (message.RootElement.GetProperty("type").GetString() == "pong"
                && message.RootElement.TryGetProperty("payload", out var payload)
                && payload.ValueKind == JsonValueKind.Object
                && payload.TryGetProperty("last", out _))
            {
                return;
            }
        }
    }

    private static Task SendAsync(ClientWebSocket socket, byte[] message, CancellationToken cancellationToken)
        => socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, cancellationToken);

    private static async Task AssertAnsweredAsync(ServerFixture server, HttpRequestMessage request, string accept)
    {
        using var response = await server.SendAsync(request, accept);
        var text = await response.Content.ReadAsStringAsync();

        Assert.True((int)response.StatusCode < 500, $"{(int)response.StatusCode} {text}");
        if (text.Length > 0 && response.Content.Headers.ContentType?.MediaType is "application/json" or "application/graphql-response+json")
        {
            Assert.True(IsJson(text), $"{(int)response.StatusCode} {text} for {await BodyAsync(request)}");
        }
    }

    private static bool IsJson(string text)
    {
        try
        {
            JsonDocument.Parse(text).Dispose();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static Task<string> BodyAsync(HttpRequestMessage request)
        => request.Content?.ReadAsStringAsync() ?? Task.FromResult(request.RequestUri!.ToString());

    private static async Task AssertAliveAsync(ServerFixture server)
    {
        using var response = await server.PostAsync("""{"query":"{ hello }"}""");
        Assert.Equal("""{"data":{"hello":"hello world"}}""", await response.Content.ReadAsStringAsync());
    }
}
