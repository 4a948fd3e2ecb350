using Microsoft.AspNetCore.Http;

namespace Cacao.AspNetCore;

/// <summary>What a WebSocket came by.</summary>
public interface ISocketConnection
{
    HttpContext HttpContext { get; }

    /// <summary>The services of the request that opened the connection.</summary>
    IServiceProvider RequestServices { get; }

    /// <summary>Cancelled when the connection ends.</summary>
    CancellationToken RequestAborted { get; }

    /// <summary>State that lasts as long as the connection.</summary>
    IDictionary<object, object?> ContextData { get; }
}
