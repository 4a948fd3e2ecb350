namespace Cacao.AspNetCore;

/// <summary>The client broke the protocol: the connection ends with this code.</summary>
internal sealed class SocketProtocolException(int closeStatus, string reason) : Exception(reason)
{
    public int CloseStatus { get; } = closeStatus;
}
