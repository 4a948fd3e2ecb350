using System.Text.Json;
using Cacao.Language;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>Whether a variable's value fits its type.</summary>
internal static class InputFit
{
    public static bool Fits(OracleSchema schema, TypeNode type, JsonElement value) => type switch
    {
        NonNullTypeNode nonNull => value.ValueKind != JsonValueKind.Null && Fits(schema, nonNull.Type, value),
        _ when value.ValueKind == JsonValueKind.Null => true,
        ListTypeNode list => value.ValueKind == JsonValueKind.Array
            ? value.EnumerateArray().All(item => Fits(schema, list.Type, item))
            : Fits(schema, list.Type, value),
        _ => FitsNamed(schema, TypeText.NameOf(type), value),
    };

    private static bool FitsNamed(OracleSchema schema, string name, JsonElement value) => name switch
    {
        "Int" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out _),
        "Float" => value.ValueKind == JsonValueKind.Number,
        "Boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "String" => value.ValueKind == JsonValueKind.String,
        "ID" => value.ValueKind is JsonValueKind.String or JsonValueKind.Number,
        _ => schema.Type(name) switch
        {
            EnumTypeDefinitionNode values => value.ValueKind == JsonValueKind.String && values.Values.Any(v => v.Name.Value == value.GetString()),
            InputObjectTypeDefinitionNode input => value.ValueKind == JsonValueKind.Object && FitsObject(schema, input, value),
            _ => true,
        },
    };

    private static bool FitsObject(OracleSchema schema, InputObjectTypeDefinitionNode input, JsonElement value)
    {
        if (input.Directives.Has("oneOf") && (value.EnumerateObject().Count() != 1 || value.EnumerateObject().First().Value.ValueKind == JsonValueKind.Null))
        {
            return false;
        }

        foreach (var field in input.Fields)
        {
            if (value.TryGetProperty(field.Name.Value, out var given) ? !Fits(schema, field.Type, given) : field.Type is NonNullTypeNode && field.DefaultValue is null)
            {
                return false;
            }
        }

        return value.EnumerateObject().All(p => input.Fields.Any(f => f.Name.Value == p.Name));
    }
}
