using System.Globalization;
using System.Text.Json;
using Cacao.Types;

namespace Cacao.Fusion.Rest;

/// <summary>
/// Writes what a request has as the variables that the operation takes: texts become numbers and booleans, plain keys become ids, enum values
/// may come in any case, members in both spellings. What is still wrong then is for the executor to say.
/// </summary>
internal sealed class RestValueWriter(Schema schema, Utf8JsonWriter json, List<RestFault> faults)
{
    /// <summary>A value of the path, the query string or a header.</summary>
    public void WriteText(IType type, string text, string name, string place, string? idType)
    {
        var named = type.NamedType;
        if (type.NullableType is ListType)
        {
            json.WriteStartArray();
            WriteText(named, text, name, place, idType);
            json.WriteEndArray();
            return;
        }

        switch (RestScalars.KindOf(named))
        {
            case RestScalarKind.Integer when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer):
                json.WriteNumberValue(integer);
                break;
            case RestScalarKind.Number when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number):
                json.WriteNumberValue(number);
                break;
            case RestScalarKind.Boolean when bool.TryParse(text, out var boolean):
                json.WriteBooleanValue(boolean);
                break;
            case RestScalarKind.Text or RestScalarKind.Anything:
                WriteString(named, text, name, place, idType);
                break;
            default:
                Fail(name, place, $"`{text}` is no {named.Name}.");
                break;
        }
    }

    /// <summary>A value of the body.</summary>
    public void WriteJson(IType type, JsonElement value, string name, string? idType)
    {
        var nullable = type.NullableType;
        switch (value.ValueKind)
        {
            case JsonValueKind.Null:
                json.WriteNullValue();
                break;
            case JsonValueKind.Array when nullable is ListType list:
                json.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                {
                    WriteJson(list.ElementType, item, name, idType);
                }

                json.WriteEndArray();
                break;
            case JsonValueKind.Object when nullable.NamedType is InputObjectType input:
                WriteObject(input, value, name);
                break;
            case JsonValueKind.String when nullable.NamedType.Kind is TypeKind.Scalar or TypeKind.Enum:
                WriteString(nullable.NamedType, value.GetString()!, name, "body", idType);
                break;
            default:
                value.WriteTo(json);
                break;
        }
    }

    private void WriteObject(InputObjectType input, JsonElement value, string name)
    {
        json.WriteStartObject();
        foreach (var member in value.EnumerateObject())
        {
            var path = $"{name}.{member.Name}";
            if (Find(input, member.Name) is { } field)
            {
                json.WritePropertyName(field.Name);
                WriteJson(field.Type, member.Value, path, field.Type.NamedType.Name == "ID" ? RestIds.TypeByName(schema, field.Name) : null);
            }
            else
            {
                json.WritePropertyName(member.Name);
                member.Value.WriteTo(json);
            }
        }

        json.WriteEndObject();
    }

    private static InputValueDefinition? Find(InputObjectType input, string name)
    {
        if (input.TryGetField(name, out var field))
        {
            return field;
        }

        foreach (var candidate in input.Fields)
        {
            if (RestNames.AreSame(candidate.Name, name))
            {
                return candidate;
            }
        }

        return null;
    }

    private void WriteString(NamedType type, string text, string name, string place, string? idType)
    {
        if (type is EnumType choices)
        {
            text = choices.Values.FirstOrDefault(v => string.Equals(v.Name, text, StringComparison.OrdinalIgnoreCase))?.Name ?? text;
        }
        else if (type.Name == "ID")
        {
            var id = RestIds.Read(text, idType, out var fault);
            if (id is null)
            {
                Fail(name, place, fault!);
                return;
            }

            text = id;
        }

        json.WriteStringValue(text);
    }

    private void Fail(string name, string place, string message)
    {
        faults.Add(new RestFault(name, place, message));
        json.WriteNullValue();
    }
}
