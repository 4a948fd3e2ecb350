using System.Text;
using System.Text.Json;
using Cacao.Language;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>The arguments of one field, coerced: what stands there, the variables in place, defaults where nothing is given.</summary>
internal sealed class OracleArguments
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly SortedDictionary<string, string> _json = new(StringComparer.Ordinal);

    /// <summary>An argument as JSON; null when it is not given and has no default.</summary>
    public string? this[string name] => _json.GetValueOrDefault(name);

    /// <summary>All arguments but those a source gets for requirements, or that clients do not see, in one form.</summary>
    public string Text(FieldDefinitionNode definition)
    {
        var text = new StringBuilder();
        foreach (var (name, json) in _json)
        {
            var directives = definition.Arguments.First(a => a.Name.Value == name).Directives;
            if (!directives.Has("require") && !directives.Has("inaccessible"))
            {
                text.Append(name).Append('=').Append(json).Append(';');
            }
        }

        return text.ToString();
    }

    public static OracleArguments Of(FieldDefinitionNode definition, IReadOnlyList<ArgumentNode> given, OperationDefinitionNode? operation, JsonElement variables)
    {
        var arguments = new OracleArguments();
        foreach (var argument in definition.Arguments)
        {
            var value = given.FirstOrDefault(g => g.Name.Value == argument.Name.Value)?.Value;
            var json = value is null ? null : Json(value, operation, variables);
            json ??= argument.DefaultValue is { } defaultValue ? Json(defaultValue, null, default) : null;
            if (json is not null)
            {
                arguments._json[argument.Name.Value] = json;
            }
        }

        return arguments;
    }

    /// <summary>A value as JSON, null when it is a variable without a value.</summary>
    public static string? Json(ValueNode value, OperationDefinitionNode? operation, JsonElement variables)
    {
        switch (value)
        {
            case VariableNode variable:
                if (variables.ValueKind == JsonValueKind.Object && variables.TryGetProperty(variable.Name.Value, out var json))
                {
                    return Canonical(json);
                }

                return operation?.VariableDefinitions.First(d => d.Variable.Name.Value == variable.Name.Value).DefaultValue is { } defaultValue
                    ? Json(defaultValue, null, default)
                    : null;
            case StringValueNode text:
                return JsonSerializer.Serialize(text.Value, s_options);
            case EnumValueNode name:
                return $"\"{name.Value}\"";
            case IntValueNode number:
                return number.Value;
            case FloatValueNode number:
                return number.Value;
            case BooleanValueNode boolean:
                return boolean.Value ? "true" : "false";
            case ListValueNode list:
                return $"[{string.Join(',', list.Items.Select(i => Json(i, operation, variables) ?? "null"))}]";
            case ObjectValueNode map:
                return Object(map.Fields.Select(f => (f.Name.Value, Json(f.Value, operation, variables))));
            default:
                return "null";
        }
    }

    public static string Canonical(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Array => $"[{string.Join(',', json.EnumerateArray().Select(Canonical))}]",
        JsonValueKind.Object => Object(json.EnumerateObject().Select(p => (p.Name, (string?)Canonical(p.Value)))),
        JsonValueKind.String => JsonSerializer.Serialize(json.GetString(), s_options),
        _ => json.GetRawText(),
    };

    private static string Object(IEnumerable<(string Name, string? Json)> fields)
        => $"{{{string.Join(',', fields.Where(f => f.Json is not null).OrderBy(f => f.Name, StringComparer.Ordinal).Select(f => $"\"{f.Name}\":{f.Json}"))}}}";
}
