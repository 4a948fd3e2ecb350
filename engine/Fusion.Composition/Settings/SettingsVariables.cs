using System.Text.Json;
using System.Text.RegularExpressions;

namespace Cacao.Fusion.Composition;

/// <summary>Copies settings with the variables in their strings replaced.</summary>
internal sealed partial class SettingsVariables(
    string schemaName,
    JsonElement settings,
    string environment,
    Func<string, string?>? overrides)
{
    public void Write(Utf8JsonWriter writer, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();

                foreach (var property in value.EnumerateObject())
                {
                    writer.WritePropertyName(property.Name);
                    Write(writer, property.Value);
                }

                writer.WriteEndObject();
                break;

            case JsonValueKind.Array:
                writer.WriteStartArray();

                foreach (var item in value.EnumerateArray())
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;

            case JsonValueKind.String:
                WriteString(writer, value.GetString()!);
                break;

            default:
                value.WriteTo(writer);
                break;
        }
    }

    private void WriteString(Utf8JsonWriter writer, string text)
    {
        // A string that is nothing but a variable takes the variable's type: "{{TIMEOUT}}" may become a number.
        if (Variable().Match(text) is { Success: true } whole && whole.Length == text.Length)
        {
            var name = whole.Groups[1].Value;

            if (overrides?.Invoke(name) is { } given)
            {
                writer.WriteStringValue(given);
            }
            else
            {
                Resolve(name).WriteTo(writer);
            }

            return;
        }

        writer.WriteStringValue(Variable().Replace(text, match => ResolveText(match.Groups[1].Value)));
    }

    private string ResolveText(string name)
    {
        if (overrides?.Invoke(name) is { } given)
        {
            return given;
        }

        var value = Resolve(name);
        return value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
    }

    private JsonElement Resolve(string name)
    {
        if (settings.TryGetProperty("environments", out var environments)
            && environments.ValueKind == JsonValueKind.Object
            && environments.TryGetProperty(environment, out var values)
            && values.ValueKind == JsonValueKind.Object
            && values.TryGetProperty(name, out var value))
        {
            return value;
        }

        throw new InvalidSettingsException(
            $"The settings of source schema '{schemaName}' use the variable '{name}', which its environment '{environment}' does not define.");
    }

    [GeneratedRegex(@"\{\{([a-zA-Z0-9_-]+)\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Variable();
}
