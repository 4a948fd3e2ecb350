using System.Text.Json;

namespace Cacao.Fusion.Execution;

/// <summary>A message of a source: its type, and where in its bytes the payload stands.</summary>
internal readonly record struct SubscriptionMessage(string? Type, int Start, int Length)
{
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static SubscriptionMessage Read(ReadOnlySpan<byte> text)
    {
        var json = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = 256 });
        json.Read();
        string? type = null;
        var (start, length) = (0, 0);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var isType = json.ValueTextEquals("type"u8);
            var isPayload = json.ValueTextEquals("payload"u8);
            json.Read();
            var begin = (int)json.TokenStartIndex;
            if (isType)
            {
                type = json.GetString();
            }

            json.Skip();
            if (isPayload && json.TokenType != JsonTokenType.Null)
            {
                (start, length) = (begin, (int)json.BytesConsumed - begin);
            }
        }

        return new SubscriptionMessage(type, start, length);
    }
}
