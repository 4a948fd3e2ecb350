namespace Cacao.AspNetCore;

/// <summary>Whether a connection is taken.</summary>
public sealed class ConnectionStatus
{
    private ConnectionStatus(bool accepted, string message, IReadOnlyDictionary<string, object?>? payload)
    {
        Accepted = accepted;
        Message = message;
        Payload = payload;
    }

    public bool Accepted { get; }

    /// <summary>The reason that the close frame gives.</summary>
    public string Message { get; }

    /// <summary>The payload of <c>connection_ack</c>.</summary>
    public IReadOnlyDictionary<string, object?>? Payload { get; }

    public static ConnectionStatus Accept(IReadOnlyDictionary<string, object?>? payload = null) => new(true, string.Empty, payload);

    /// <summary>Closes the connection with 4403.</summary>
    public static ConnectionStatus Reject(string message = "Forbidden") => new(false, message, null);
}
