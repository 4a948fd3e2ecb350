using System.Buffers;
using System.Net.WebSockets;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace EShop.Supergraph.Tests.Clients;

/// <summary>One subscription over a connection of its own, by the protocol graphql-transport-ws.</summary>
internal sealed class WebSocketSubscription(Uri endpoint, string? token)
{
    private const string Protocol = "graphql-transport-ws";

    public async IAsyncEnumerable<Answer> ReadAsync(
        string query,
        object? variables,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var socket = await ConnectAsync(cancellationToken);
        await SendAsync(
            socket,
            new { type = "connection_init", payload = token is null ? null : new { authorization = "Bearer " + token } },
            cancellationToken);
        var acknowledgement = await ReceiveAsync(socket, cancellationToken);
        Assert.Equal("connection_ack", Type(acknowledgement));
        await SendAsync(socket, new { id = "1", type = "subscribe", payload = new { query, variables } }, cancellationToken);
        while (true)
        {
            var message = await ReceiveAsync(socket, cancellationToken);
            switch (Type(message))
            {
                case "next":
                    yield return new Answer(200, message.GetProperty("payload"));
                    break;
                case "error":
                    using (var errors = JsonDocument.Parse($$"""{"errors":{{message.GetProperty("payload")}}}"""))
                    {
                        yield return new Answer(200, errors.RootElement.Clone());
                    }

                    yield break;
                case "ping":
                    await SendAsync(socket, new { type = "pong" }, cancellationToken);
                    break;
                case "complete":
                    await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, cancellationToken);
                    yield break;
            }
        }
    }

    /// <summary>The code that a connection is closed with for its token.</summary>
    public async Task<int?> CloseCodeAsync(CancellationToken cancellationToken)
    {
        using var socket = await ConnectAsync(cancellationToken);
        await SendAsync(socket, new { type = "connection_init", payload = new { authorization = "Bearer " + token } }, cancellationToken);
        var buffer = new byte[4096];
        var message = await socket.ReceiveAsync(buffer, cancellationToken);
        return message.MessageType == WebSocketMessageType.Close ? (int?)socket.CloseStatus : null;
    }

    private async Task<ClientWebSocket> ConnectAsync(CancellationToken cancellationToken)
    {
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol(Protocol);
        await socket.ConnectAsync(new UriBuilder(endpoint) { Scheme = "ws" }.Uri, cancellationToken);
        return socket;
    }

    private static string? Type(JsonElement message) => message.GetProperty("type").GetString();

    private static async Task SendAsync(ClientWebSocket socket, object message, CancellationToken cancellationToken)
        => await socket.SendAsync(
            JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, endOfMessage: true, cancellationToken);

    private static async Task<JsonElement> ReceiveAsync(ClientWebSocket socket, CancellationToken cancellationToken)
    {
        var buffer = new ArrayBufferWriter<byte>();
        ValueWebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(buffer.GetMemory(4096), cancellationToken);
            Assert.True(
                part.MessageType == WebSocketMessageType.Text,
                $"The gateway closed the connection: {socket.CloseStatus} {socket.CloseStatusDescription}");
            buffer.Advance(part.Count);
        }
        while (!part.EndOfMessage);

        using var document = JsonDocument.Parse(buffer.WrittenMemory);
        return document.RootElement.Clone();
    }
}
