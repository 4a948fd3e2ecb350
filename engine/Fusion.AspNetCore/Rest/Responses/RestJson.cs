using System.Text.Encodings.Web;
using System.Text.Json;
using Cacao.Language;

namespace Cacao.Fusion.Rest;

/// <summary>JSON as it is answered.</summary>
internal static class RestJson
{
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a value without the objects that the document unwraps.</summary>
    public static void Write(Utf8JsonWriter json, JsonElement value, RestShape shape)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object when shape.IsUnwrapped && Only(value) is { } only:
                Write(json, only.Value, shape[only.Name]);
                break;
            case JsonValueKind.Object:
                json.WriteStartObject();
                foreach (var member in value.EnumerateObject())
                {
                    json.WritePropertyName(member.Name);
                    Write(json, member.Value, shape[member.Name]);
                }

                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                {
                    Write(json, item, shape);
                }

                json.WriteEndArray();
                break;
            default:
                value.WriteTo(json);
                break;
        }
    }

    public static void Write(Utf8JsonWriter json, ValueNode value)
    {
        switch (value)
        {
            case ObjectValueNode map:
                json.WriteStartObject();
                foreach (var field in map.Fields)
                {
                    json.WritePropertyName(field.Name.Value);
                    Write(json, field.Value);
                }

                json.WriteEndObject();
                break;
            case ListValueNode list:
                json.WriteStartArray();
                foreach (var item in list.Items)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            case IntValueNode integer:
                json.WriteRawValue(integer.Value);
                break;
            case FloatValueNode number:
                json.WriteRawValue(number.Value);
                break;
            case BooleanValueNode boolean:
                json.WriteBooleanValue(boolean.Value);
                break;
            case StringValueNode text:
                json.WriteStringValue(text.Value);
                break;
            case EnumValueNode choice:
                json.WriteStringValue(choice.Value);
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }

    private static JsonProperty? Only(JsonElement value)
    {
        foreach (var member in value.EnumerateObject())
        {
            if (!member.NameEquals("__typename"))
            {
                return member;
            }
        }

        return null;
    }
}
