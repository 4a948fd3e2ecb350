using System.Text.Json;

namespace Cacao.AspNetCore;

/// <summary>Reads <c>extensions.persistedQuery.sha256Hash</c> of automatic persisted queries.</summary>
internal static class PersistedQueryExtension
{
    public static string? ReadHash(ReadOnlySpan<byte> extensions)
    {
        if (extensions.IsEmpty || extensions.IndexOf("\"persistedQuery\""u8) < 0)
        {
            return null;
        }

        var reader = new Utf8JsonReader(extensions);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1)
            {
                var isPersistedQuery = reader.ValueTextEquals("persistedQuery"u8);
                reader.Read();
                if (isPersistedQuery)
                {
                    return reader.TokenType == JsonTokenType.StartObject ? ReadHash(ref reader) : null;
                }

                reader.Skip();
            }
        }

        return null;
    }

    private static string? ReadHash(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var isHash = reader.ValueTextEquals("sha256Hash"u8);
            reader.Read();
            if (isHash)
            {
                return reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            }

            reader.Skip();
        }

        return null;
    }
}
