using Microsoft.AspNetCore.Http;

namespace Cacao.AspNetCore;

/// <summary>Accepts WebSockets of the protocol graphql-transport-ws.</summary>
internal sealed class SocketHandler(GraphQLEndpoint endpoint)
{
    public const string Protocol = "graphql-transport-ws";

    public async Task InvokeAsync(HttpContext context)
    {
        var isSupported = context.WebSockets.WebSocketRequestedProtocols.Contains(Protocol);
        using var socket = await context.WebSockets
            .AcceptWebSocketAsync(new WebSocketAcceptContext { SubProtocol = isSupported ? Protocol : null })
            .ConfigureAwait(false);
        var connection = new SocketConnection(socket, endpoint.Options.Sockets.MaxMessageSize);
        if (!isSupported)
        {
            await connection.CloseAsync(SocketCloseStatus.SubprotocolNotAcceptable, "Subprotocol not acceptable").ConfigureAwait(false);
            return;
        }

        await using var session = new SocketSession(endpoint, context, connection);
        await session.RunAsync().ConfigureAwait(false);
    }
}
