using Microsoft.AspNetCore.Http;

namespace Cacao.AspNetCore;

/// <summary>The HTTP request that opened a WebSocket.</summary>
internal sealed class SocketOrigin(HttpContext context, CancellationToken aborted) : ISocketConnection
{
    public HttpContext HttpContext => context;

    public IServiceProvider RequestServices => context.RequestServices;

    public CancellationToken RequestAborted => aborted;

    public IDictionary<object, object?> ContextData => context.Items!;
}
