using System.Text.Json;
using Cacao.Execution;

namespace Cacao.AspNetCore;

/// <summary>An interceptor to derive from; by itself it takes every connection with the user of its HTTP request.</summary>
public class DefaultSocketSessionInterceptor : ISocketSessionInterceptor
{
    ValueTask<ConnectionStatus> ISocketSessionInterceptor.OnConnectAsync(
        ISocketSession session,
        JsonElement? payload,
        CancellationToken cancellationToken)
        => OnConnectAsync(session, new OperationMessagePayload(payload), cancellationToken);

    async ValueTask<OperationRequest> ISocketSessionInterceptor.OnRequestAsync(
        ISocketSession session,
        string operationSessionId,
        OperationRequest request,
        CancellationToken cancellationToken)
    {
        var builder = OperationRequestBuilder.From(request);
        await OnRequestAsync(session, operationSessionId, builder, cancellationToken).ConfigureAwait(false);
        return builder.Build();
    }

    /// <summary>Decides about a <c>connection_init</c>; the base accepts.</summary>
    public virtual ValueTask<ConnectionStatus> OnConnectAsync(
        ISocketSession session,
        IOperationMessagePayload connectionInitMessage,
        CancellationToken cancellationToken = default)
        => new(ConnectionStatus.Accept());

    /// <summary>Called for each request before it is executed; the base changes nothing.</summary>
    public virtual ValueTask OnRequestAsync(
        ISocketSession session,
        string operationSessionId,
        OperationRequestBuilder requestBuilder,
        CancellationToken cancellationToken = default)
        => default;

    /// <summary>Called when an operation has ended.</summary>
    public virtual ValueTask OnCompleteAsync(ISocketSession session, string operationSessionId, CancellationToken cancellationToken = default)
        => default;

    /// <summary>Called when the connection has ended.</summary>
    public virtual ValueTask OnCloseAsync(ISocketSession session, CancellationToken cancellationToken = default) => default;
}
