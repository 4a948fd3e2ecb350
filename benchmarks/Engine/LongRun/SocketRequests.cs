using System.Net.WebSockets;
using System.Text;

namespace Cacao.Benchmarks.LongRun;

/// <summary>A WebSocket connection with one operation, from the handshake to the end.</summary>
internal static class SocketRequests
{
    public static async Task RunAsync(Uri server, CancellationToken cancellationToken)
    {
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        await socket.ConnectAsync(new UriBuilder(server) { Scheme = "ws", Path = "/graphql" }.Uri, cancellationToken);
        await SendAsync(socket, """{"type":"connection_init"}""", cancellationToken);
        await ReceiveAsync(socket, "connection_ack", cancellationToken);
        await SendAsync(socket, """{"id":"1","type":"subscribe","payload":{"query":"{ productById(id: 1) { id } }"}}""", cancellationToken);
        await ReceiveAsync(socket, "complete", cancellationToken);
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, cancellationToken);
    }

    private static Task SendAsync(ClientWebSocket socket, string text, CancellationToken cancellationToken)
        => socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, cancellationToken);

    private static async Task ReceiveAsync(ClientWebSocket socket, string type, CancellationToken cancellationToken)
    {
        var buffer = new byte[4096];
        while (true)
        {
            var received = await socket.ReceiveAsync(buffer, cancellationToken);
            if (received.MessageType == WebSocketMessageType.Close)
            {
                throw new InvalidOperationException($"The socket was closed before {type}.");
            }

            if (Encoding.UTF8.GetString(buffer, 0, received.Count).Contains($"\"type\":\"{type}\"", StringComparison.Ordinal))
            {
                return;
            }
        }
    }
}
