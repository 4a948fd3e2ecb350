using Microsoft.AspNetCore.Http;

namespace Cacao.AspNetCore;

/// <summary>A WebSocket connection.</summary>
public interface ISocketSession
{
    HttpContext HttpContext { get; }

    /// <summary>What the session came by.</summary>
    ISocketConnection Connection { get; }

    /// <summary>Cancelled when the connection ends.</summary>
    CancellationToken ConnectionAborted { get; }
}
