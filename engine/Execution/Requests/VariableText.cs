using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Text.Json;
using Cacao.Language;

namespace Cacao.Execution;

/// <summary>Writes variables that code gives as the JSON that executors read.</summary>
internal static class VariableText
{
    public static ReadOnlyMemory<byte> Write(object? value)
    {
        if (value is null)
        {
            return default;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            Write(writer, value);
        }

        return buffer.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null or NullValueNode:
                writer.WriteNullValue();
                break;
            case ValueNode literal:
                Write(writer, literal);
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case JsonElement element:
                element.WriteTo(writer);
                break;
            case Enum name:
                writer.WriteStringValue(ToConstantCase(name.ToString()));
                break;
            case IEnumerable<KeyValuePair<string, object?>> map:
                writer.WriteStartObject();
                foreach (var (key, item) in map)
                {
                    writer.WritePropertyName(key);
                    Write(writer, item);
                }

                writer.WriteEndObject();
                break;
            case IDictionary map:
                writer.WriteStartObject();
                foreach (DictionaryEntry entry in map)
                {
                    writer.WritePropertyName(Convert.ToString(entry.Key, CultureInfo.InvariantCulture)!);
                    Write(writer, entry.Value);
                }

                writer.WriteEndObject();
                break;
            case IEnumerable items:
                writer.WriteStartArray();
                foreach (var item in items)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            case sbyte or byte or short or ushort or int or uint or long or ulong or float or double or decimal:
                writer.WriteRawValue(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture));
                break;
            default:
                JsonSerializer.Serialize(writer, value, value.GetType(), JsonSerializerOptions.Web);
                break;
        }
    }

    private static void Write(Utf8JsonWriter writer, ValueNode literal)
    {
        switch (literal)
        {
            case StringValueNode text:
                writer.WriteStringValue(text.Value);
                break;
            case EnumValueNode name:
                writer.WriteStringValue(name.ToString());
                break;
            case BooleanValueNode flag:
                writer.WriteBooleanValue(flag.Value);
                break;
            case IntValueNode or FloatValueNode:
                writer.WriteRawValue(literal.ToString());
                break;
            case ListValueNode list:
                writer.WriteStartArray();
                foreach (var item in list.Items)
                {
                    Write(writer, (object)item);
                }

                writer.WriteEndArray();
                break;
            case ObjectValueNode map:
                writer.WriteStartObject();
                foreach (var field in map.Fields)
                {
                    writer.WritePropertyName(field.Name.Value);
                    Write(writer, (object)field.Value);
                }

                writer.WriteEndObject();
                break;
            default:
                throw new ArgumentException($"A {literal.Kind} is no value of a variable.", nameof(literal));
        }
    }

    private static string ToConstantCase(string name)
    {
        var builder = new System.Text.StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && !char.IsUpper(name[i - 1]))
            {
                _ = builder.Append('_');
            }

            _ = builder.Append(char.ToUpperInvariant(name[i]));
        }

        return builder.ToString();
    }
}
