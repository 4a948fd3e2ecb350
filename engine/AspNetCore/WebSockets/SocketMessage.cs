using System.Text.Json;

namespace Cacao.AspNetCore;

/// <summary>A client's message; the payload is a slice of its text.</summary>
internal readonly record struct SocketMessage(string Type, string? Id, ReadOnlyMemory<byte> Payload)
{
    private static readonly JsonReaderOptions s_options = new() { MaxDepth = 256 };

    public static SocketMessage Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            return ReadCore(json);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The second is what the reader says of text that is no Unicode.
            throw Invalid("Invalid message received");
        }
    }

    private static SocketMessage ReadCore(ReadOnlyMemory<byte> json)
    {
        var reader = new Utf8JsonReader(json.Span, s_options);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw Invalid("Invalid message received");
        }

        string? type = null;
        string? id = null;
        ReadOnlyMemory<byte> payload = default;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            if (reader.ValueTextEquals("type"u8))
            {
                type = type is null ? ReadString(ref reader) : throw Invalid("Invalid message received");
            }
            else if (reader.ValueTextEquals("id"u8))
            {
                id = id is null ? ReadString(ref reader) : throw Invalid("Invalid message received");
            }
            else if (reader.ValueTextEquals("payload"u8))
            {
                reader.Read();
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                payload = reader.TokenType == JsonTokenType.Null ? default : json[start..(int)reader.BytesConsumed];
            }
            else
            {
                reader.Read();
                reader.Skip();
            }
        }

        if (reader.Read() || type is null)
        {
            throw Invalid("Invalid message received");
        }

        return new SocketMessage(type, id, payload);
    }

    private static string ReadString(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw Invalid("Invalid message received");
    }

    private static SocketProtocolException Invalid(string reason) => new(SocketCloseStatus.BadRequest, reason);
}
