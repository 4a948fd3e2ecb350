using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Cacao.Types;

/// <summary>
/// Writes values into messages the way the reference implementation does: strings quoted, lists and objects shortened.
/// </summary>
internal static class JsonInspector
{
    private const int MaxItems = 10;

    /// <summary>How many lists and objects stand around each other before the next is only named.</summary>
    private const int MaxDepth = 2;

    /// <summary>Describes the JSON value that the reader stands on.</summary>
    public static string Inspect(Utf8JsonReader reader)
    {
        var builder = new StringBuilder();
        Write(ref reader, builder, 0);
        return builder.ToString();
    }

    /// <summary>Describes a runtime value.</summary>
    public static string Inspect(object? value)
    {
        var builder = new StringBuilder();
        Write(value, builder, 0);
        return builder.ToString();
    }

    /// <summary>A JSON string with no more escaped than JSON asks for.</summary>
    public static string Quote(string text)
    {
        var builder = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            _ = c switch
            {
                '"' or '\\' => builder.Append('\\').Append(c),
                '\b' => builder.Append("\\b"),
                '\f' => builder.Append("\\f"),
                '\n' => builder.Append("\\n"),
                '\r' => builder.Append("\\r"),
                '\t' => builder.Append("\\t"),
                < ' ' => AppendCode(builder, c),
                _ when char.IsSurrogate(c) && !IsPaired(text, i) => AppendCode(builder, c),
                _ => builder.Append(c),
            };
        }

        return builder.Append('"').ToString();
    }

    private static bool IsPaired(string text, int index)
        => char.IsHighSurrogate(text[index])
            ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            : index > 0 && char.IsHighSurrogate(text[index - 1]);

    private static StringBuilder AppendCode(StringBuilder builder, char c)
        => builder.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");

    private static void Write(ref Utf8JsonReader reader, StringBuilder builder, int depth)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartArray:
                WriteArray(ref reader, builder, depth);
                break;
            case JsonTokenType.StartObject:
                WriteObject(ref reader, builder, depth);
                break;
            case JsonTokenType.String:
                var text = reader.GetString()!;
                builder.Append(RuntimeJson.FindNumber(text) ?? Quote(text));
                break;
            case JsonTokenType.True:
                builder.Append("true");
                break;
            case JsonTokenType.False:
                builder.Append("false");
                break;
            case JsonTokenType.Number:
                builder.Append(Encoding.UTF8.GetString(reader.ValueSpan));
                break;
            default:
                builder.Append("null");
                break;
        }
    }

    private static void WriteArray(ref Utf8JsonReader reader, StringBuilder builder, int depth)
    {
        if (depth >= MaxDepth)
        {
            builder.Append(IsEmpty(ref reader) ? "[]" : "[Array]");
            return;
        }

        builder.Append('[');
        var count = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (count < MaxItems)
            {
                builder.Append(count > 0 ? ", " : "");
                Write(ref reader, builder, depth + 1);
            }
            else
            {
                reader.Skip();
            }

            count++;
        }

        AppendRest(builder, count).Append(']');
    }

    private static void WriteObject(ref Utf8JsonReader reader, StringBuilder builder, int depth)
    {
        if (depth >= MaxDepth)
        {
            builder.Append(IsEmpty(ref reader) ? "{}" : "[Object]");
            return;
        }

        var start = builder.Length;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            builder.Append(builder.Length == start ? "{ " : ", ").Append(reader.GetString()).Append(": ");
            reader.Read();
            Write(ref reader, builder, depth + 1);
        }

        builder.Append(builder.Length == start ? "{}" : " }");
    }

    /// <summary>Skips the list or object that the reader stands on.</summary>
    private static bool IsEmpty(ref Utf8JsonReader reader)
    {
        var depth = reader.CurrentDepth;
        reader.Read();
        if (reader.CurrentDepth == depth)
        {
            return true;
        }

        while (reader.CurrentDepth > depth)
        {
            reader.Read();
        }

        return false;
    }

    private static StringBuilder AppendRest(StringBuilder builder, int count) => (count - MaxItems) switch
    {
        <= 0 => builder,
        1 => builder.Append(", ... 1 more item"),
        var more => builder.Append(CultureInfo.InvariantCulture, $", ... {more} more items"),
    };

    private static void Write(object? value, StringBuilder builder, int depth)
    {
        switch (value)
        {
            case null:
                builder.Append("null");
                break;
            case string text:
                builder.Append(Quote(text));
                break;
            case bool boolean:
                builder.Append(boolean ? "true" : "false");
                break;
            case double number when double.IsInfinity(number):
                builder.Append(number > 0 ? "Infinity" : "-Infinity");
                break;
            case IReadOnlyDictionary<string, object?> map:
                WriteMap(map, builder, depth);
                break;
            case IEnumerable list:
                WriteList(list, builder, depth);
                break;
            case IFormattable formattable:
                builder.Append(formattable.ToString(null, CultureInfo.InvariantCulture));
                break;
            default:
                builder.Append(value.ToString());
                break;
        }
    }

    private static void WriteMap(IReadOnlyDictionary<string, object?> map, StringBuilder builder, int depth)
    {
        if (depth >= MaxDepth)
        {
            builder.Append(map.Count == 0 ? "{}" : "[Object]");
            return;
        }

        var start = builder.Length;
        foreach (var (key, item) in map)
        {
            builder.Append(builder.Length == start ? "{ " : ", ").Append(key).Append(": ");
            Write(item, builder, depth + 1);
        }

        builder.Append(builder.Length == start ? "{}" : " }");
    }

    private static void WriteList(IEnumerable list, StringBuilder builder, int depth)
    {
        if (depth >= MaxDepth)
        {
            builder.Append(list.GetEnumerator().MoveNext() ? "[Array]" : "[]");
            return;
        }

        builder.Append('[');
        var count = 0;
        foreach (var item in list)
        {
            if (count < MaxItems)
            {
                builder.Append(count > 0 ? ", " : "");
                Write(item, builder, depth + 1);
            }

            count++;
        }

        AppendRest(builder, count).Append(']');
    }
}
