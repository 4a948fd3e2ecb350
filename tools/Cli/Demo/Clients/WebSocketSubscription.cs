using System.Buffers;
using System.Net.WebSockets;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace EShop.Cli.Demo.Clients;

/// <summary>One subscription over a connection of its own, by the protocol graphql-transport-ws.</summary>
internal sealed class WebSocketSubscription(Uri endpoint, string? token)
{
    private const string Protocol = "graphql-transport-ws";

    public async IAsyncEnumerable<GraphQLAnswer> ReadAsync(
        string query,
        object? variables,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol(Protocol);
        var address = new UriBuilder(endpoint) { Scheme = endpoint.Scheme == "https" ? "wss" : "ws" }.Uri;
        await socket.ConnectAsync(address, cancellationToken);

        await SendAsync(
            socket,
            new { type = "connection_init", payload = token is null ? null : new { authorization = "Bearer " + token } },
            cancellationToken);
        await ExpectAsync(socket, "connection_ack", cancellationToken);
        await SendAsync(socket, new { id = "1", type = "subscribe", payload = new { query, variables } }, cancellationToken);

        while (true)
        {
            var message = await ReceiveAsync(socket, cancellationToken);
            switch (Type(message))
            {
                case "next":
                    yield return new GraphQLAnswer(200, message.GetProperty("payload"));
                    break;
                case "ping":
                    await SendAsync(socket, new { type = "pong" }, cancellationToken);
                    break;
                case "complete":
                    await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, cancellationToken);
                    yield break;
                case "error":
                    throw new DemoException($"The subscription was refused: {message.GetProperty("payload")}");
            }
        }
    }

    private static async Task ExpectAsync(ClientWebSocket socket, string type, CancellationToken cancellationToken)
    {
        var message = await ReceiveAsync(socket, cancellationToken);
        if (Type(message) != type)
        {
            throw new DemoException($"The gateway sent {message} in place of {type}.");
        }
    }

    private static string? Type(JsonElement message) => message.GetProperty("type").GetString();

    private static async Task SendAsync(ClientWebSocket socket, object message, CancellationToken cancellationToken)
        => await socket.SendAsync(
            JsonSerializer.SerializeToUtf8Bytes(message),
            WebSocketMessageType.Text,
            endOfMessage: true,
            cancellationToken);

    private static async Task<JsonElement> ReceiveAsync(ClientWebSocket socket, CancellationToken cancellationToken)
    {
        var buffer = new ArrayBufferWriter<byte>();
        ValueWebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(buffer.GetMemory(4096), cancellationToken);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                throw new DemoException($"The gateway closed the connection: {socket.CloseStatus} {socket.CloseStatusDescription}");
            }

            buffer.Advance(part.Count);
        }
        while (!part.EndOfMessage);

        using var document = JsonDocument.Parse(buffer.WrittenMemory);
        return document.RootElement.Clone();
    }
}
