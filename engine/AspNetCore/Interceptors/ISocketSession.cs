using Microsoft.AspNetCore.Http;

namespace Cacao.AspNetCore;

/// <summary>A WebSocket connection.</summary>
public interface ISocketSession
{
    HttpContext HttpContext { get; }

    /// <summary>Cancelled when the connection ends.</summary>
    CancellationToken ConnectionAborted { get; }
}
