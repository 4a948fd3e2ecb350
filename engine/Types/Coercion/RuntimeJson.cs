using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace Cacao.Types;

/// <summary>
/// Writes values that code gives as the JSON that clients would send, so that both are coerced in one way. What JSON has no number for is
/// written as text that starts with a code point no text may have; every scalar of numbers refuses it, and messages show the number.
/// </summary>
internal static class RuntimeJson
{
    private const char NoCharacter = '\uFFFF';

    public static byte[] Write(object? value)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            Write(value, writer);
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The number that stands for text; null for text itself.</summary>
    public static string? FindNumber(string text) => text.Length > 1 && text[0] == NoCharacter ? text[1..] : null;

    private static void Write(object? value, Utf8JsonWriter writer)
    {
        switch (value)
        {
            case double number when !double.IsFinite(number):
                writer.WriteStringValue(NoCharacter + number.ToString(CultureInfo.InvariantCulture));
                break;
            case float number when !float.IsFinite(number):
                writer.WriteStringValue(NoCharacter + number.ToString(CultureInfo.InvariantCulture));
                break;
            case IReadOnlyDictionary<string, object?> map:
                writer.WriteStartObject();
                foreach (var (name, item) in map)
                {
                    writer.WritePropertyName(name);
                    Write(item, writer);
                }

                writer.WriteEndObject();
                break;
            case string or byte[]:
                JsonSerializer.Serialize(writer, value, value.GetType());
                break;
            case IEnumerable items:
                writer.WriteStartArray();
                foreach (var item in items)
                {
                    Write(item, writer);
                }

                writer.WriteEndArray();
                break;
            default:
                JsonSerializer.Serialize(writer, value, value?.GetType() ?? typeof(object));
                break;
        }
    }
}
