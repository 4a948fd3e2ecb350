using System.Text.Json;
using Cacao.Execution;

namespace Cacao.AspNetCore;

/// <summary>Sees what happens on WebSocket connections. Register with the schema's name as key.</summary>
public interface ISocketSessionInterceptor
{
    /// <summary>
    /// Decides about a <c>connection_init</c>. Its payload is where browsers put a token, since they cannot set headers; set
    /// <c>session.HttpContext.User</c> from it.
    /// </summary>
    ValueTask<ConnectionStatus> OnConnectAsync(ISocketSession session, JsonElement? payload, CancellationToken cancellationToken)
        => new(ConnectionStatus.Accept());

    /// <summary>Changes a request before it is executed.</summary>
    ValueTask<OperationRequest> OnRequestAsync(
        ISocketSession session,
        string operationSessionId,
        OperationRequest request,
        CancellationToken cancellationToken)
        => new(request);

    ValueTask OnCompleteAsync(ISocketSession session, string operationSessionId, CancellationToken cancellationToken) => default;

    ValueTask OnCloseAsync(ISocketSession session, CancellationToken cancellationToken) => default;
}
