using System.Net.Http.Headers;
using System.Text.Json;

namespace Cacao.Fusion.Execution;

/// <summary>The gateway's messages. A connection has one subscription, so that its id never changes.</summary>
internal static class SubscriptionMessages
{
    public static ReadOnlyMemory<byte> Pong { get; } = "{\"type\":\"pong\"}"u8.ToArray();

    public static ReadOnlyMemory<byte> Complete { get; } = "{\"id\":\"1\",\"type\":\"complete\"}"u8.ToArray();

    public static PooledBuffer Init(HttpRequestHeaders headers)
    {
        var message = new PooledBuffer(512);
        using var json = new Utf8JsonWriter(message);
        json.WriteStartObject();
        json.WriteString("type"u8, "connection_init"u8);
        json.WriteStartObject("payload"u8);
        foreach (var (name, values) in headers.NonValidated)
        {
            if (!string.Equals(name, "Accept", StringComparison.OrdinalIgnoreCase))
            {
                json.WriteString(name, values.ToString());
            }
        }

        json.WriteEndObject();
        json.WriteEndObject();
        return message;
    }

    /// <param name="request">The request as it would go over HTTP.</param>
    public static PooledBuffer Subscribe(ReadOnlySpan<byte> request)
    {
        var message = new PooledBuffer(request.Length + 64);
        message.Write("{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":"u8);
        message.Write(request);
        message.Write((byte)'}');
        return message;
    }
}
