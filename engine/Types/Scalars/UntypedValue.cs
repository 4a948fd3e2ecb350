using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Text.Json;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>Values without a declared type: what literals and JSON say by themselves.</summary>
internal static class UntypedValue
{
    private static readonly JsonWriterOptions s_options = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    public static object? FromLiteral(ValueNode literal)
    {
        switch (literal)
        {
            case StringValueNode node:
                return node.Value;
            case BooleanValueNode node:
                return node.Value;
            case EnumValueNode node:
                return node.Value;
            case IntValueNode node:
                return FromInteger(node.Value);
            case FloatValueNode node:
                return double.Parse(node.Value, CultureInfo.InvariantCulture);
            case ListValueNode node:
                var list = new List<object?>(node.Items.Count);
                foreach (var item in node.Items)
                {
                    list.Add(FromLiteral(item));
                }

                return list;
            case ObjectValueNode node:
                var map = new Dictionary<string, object?>(StringComparer.Ordinal);
                foreach (var field in node.Fields)
                {
                    map[field.Name.Value] = FromLiteral(field.Value);
                }

                return map;
            default:
                // Variables have been replaced when a value is made; validation sees them, and knows no value of theirs.
                return null;
        }
    }

    public static object? FromJson(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.True:
                return true;
            case JsonTokenType.False:
                return false;
            case JsonTokenType.Number when reader.TryGetInt32(out var number):
                return number;
            case JsonTokenType.Number when reader.TryGetInt64(out var number):
                return number;
            case JsonTokenType.Number:
                return reader.GetDouble();
            case JsonTokenType.StartArray:
                var list = new List<object?>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    list.Add(FromJson(ref reader));
                }

                return list;
            case JsonTokenType.StartObject:
                var map = new Dictionary<string, object?>(StringComparer.Ordinal);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var name = reader.GetString()!;
                    reader.Read();
                    map[name] = FromJson(ref reader);
                }

                return map;
            default:
                return null;
        }
    }

    public static void Write(object? value, ResultWriter writer)
    {
        switch (value)
        {
            case null:
                writer.WriteNull();
                break;
            case string text:
                writer.WriteString(text);
                break;
            case bool flag:
                writer.WriteBoolean(flag);
                break;
            case int number:
                writer.WriteInt32(number);
                break;
            case long number:
                writer.WriteInt64(number);
                break;
            case double number:
                writer.WriteDouble(number);
                break;
            case decimal number:
                writer.WriteDecimal(number);
                break;
            case Guid guid:
                writer.WriteGuid(guid);
                break;
            default:
                var buffer = new ArrayBufferWriter<byte>();
                using (var json = new Utf8JsonWriter(buffer, s_options))
                {
                    WriteJson(value, json);
                }

                writer.WriteRawJson(buffer.WrittenSpan);
                break;
        }
    }

    public static ValueNode ToLiteral(object? value)
    {
        switch (value)
        {
            case null:
                return new NullValueNode();
            case ValueNode literal:
                return literal;
            case string text:
                return new StringValueNode(text, isBlock: false);
            case bool flag:
                return new BooleanValueNode(flag);
            case int or long or short or byte or uint or ulong or ushort or sbyte:
                return new IntValueNode(Convert.ToString(value, CultureInfo.InvariantCulture)!);
            case double or float or decimal:
                var number = Convert.ToString(value, CultureInfo.InvariantCulture)!;
                return number.AsSpan().ContainsAny('.', 'E', 'e') ? new FloatValueNode(number) : new IntValueNode(number);
            case JsonElement element:
                var reader = new Utf8JsonReader(JsonSerializer.SerializeToUtf8Bytes(element));
                reader.Read();
                return ToLiteral(FromJson(ref reader));
            case IReadOnlyDictionary<string, object?> map:
                var fields = new List<ObjectFieldNode>(map.Count);
                foreach (var (key, item) in map)
                {
                    fields.Add(new ObjectFieldNode(new NameNode(key), ToLiteral(item)));
                }

                return new ObjectValueNode(fields);
            case IEnumerable list:
                var items = new List<ValueNode>();
                foreach (var item in list)
                {
                    items.Add(ToLiteral(item));
                }

                return new ListValueNode(items);
            default:
                return new StringValueNode(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "", isBlock: false);
        }
    }

    private static object FromInteger(string text)
        => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var small) ? small
            : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var large) ? large
            : double.Parse(text, CultureInfo.InvariantCulture);

    private static void WriteJson(object? value, Utf8JsonWriter json)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case JsonElement element:
                element.WriteTo(json);
                break;
            case IReadOnlyDictionary<string, object?> map:
                json.WriteStartObject();
                foreach (var (key, item) in map)
                {
                    json.WritePropertyName(key);
                    WriteJson(item, json);
                }

                json.WriteEndObject();
                break;
            case IEnumerable list:
                json.WriteStartArray();
                foreach (var item in list)
                {
                    WriteJson(item, json);
                }

                json.WriteEndArray();
                break;
            default:
                JsonSerializer.Serialize(json, value, value.GetType());
                break;
        }
    }
}
