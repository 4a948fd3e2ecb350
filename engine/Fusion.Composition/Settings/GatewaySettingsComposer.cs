using System.Text;
using System.Text.Json;

namespace Cacao.Fusion.Composition;

/// <summary>
/// Makes the settings of a gateway from those of its source schemas: variables (<c>{{NAME}}</c>) are resolved, and what is there
/// only for that (<c>environments</c>) is dropped. What is not known here is kept.
/// </summary>
public static class GatewaySettingsComposer
{
    /// <summary>Composes <c>gateway-settings.json</c>.</summary>
    /// <param name="sourceSchemaSettings">The texts of the <c>schema-settings.json</c> of all source schemas.</param>
    /// <param name="environment">The entry of <c>environments</c> that variables are taken from.</param>
    /// <param name="variables">Goes before the environment, so that a deployment can set variables by its configuration.</param>
    /// <exception cref="InvalidSettingsException">Settings cannot be read, or a variable is not defined.</exception>
    public static string Compose(
        IEnumerable<string> sourceSchemaSettings,
        string environment,
        Func<string, string?>? variables = null)
    {
        ArgumentNullException.ThrowIfNull(sourceSchemaSettings);
        ArgumentException.ThrowIfNullOrEmpty(environment);
        var texts = sourceSchemaSettings.ToList();

        if (texts.Count == 0)
        {
            throw new ArgumentException("There are no settings of source schemas.", nameof(sourceSchemaSettings));
        }

        using var buffer = new MemoryStream();

        using (var writer = new Utf8JsonWriter(buffer, JsonText.Indented))
        {
            writer.WriteStartObject();
            writer.WriteStartObject("sourceSchemas");

            foreach (var settings in texts)
            {
                using var document = Parse(settings);
                Write(writer, document.RootElement, environment, variables);
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    /// <summary>The name that a source schema's settings give it.</summary>
    public static string Name(string sourceSchemaSettings)
    {
        using var document = Parse(sourceSchemaSettings);
        return Name(document.RootElement);
    }

    private static JsonDocument Parse(string settings)
    {
        try
        {
            return JsonDocument.Parse(settings, SettingsJson.Options);
        }
        catch (JsonException exception)
        {
            throw new InvalidSettingsException($"The settings of a source schema are not valid JSON: {exception.Message}", exception);
        }
    }

    private static string Name(JsonElement settings)
        => settings.ValueKind == JsonValueKind.Object
            && settings.TryGetProperty("name", out var name)
            && name.ValueKind == JsonValueKind.String
            && name.GetString() is { Length: > 0 } text
                ? text
                : throw new InvalidSettingsException("The settings of a source schema must have a 'name'.");

    private static void Write(Utf8JsonWriter writer, JsonElement settings, string environment, Func<string, string?>? variables)
    {
        var name = Name(settings);
        var values = new SettingsVariables(name, settings, environment, variables);
        writer.WriteStartObject(name);

        foreach (var property in settings.EnumerateObject())
        {
            switch (property.Name)
            {
                case "name" or "environments":
                    break;

                case "transports" when property.Value.ValueKind == JsonValueKind.Object:
                    WriteTransports(writer, property.Value, values);
                    break;

                default:
                    writer.WritePropertyName(property.Name);
                    values.Write(writer, property.Value);
                    break;
            }
        }

        writer.WriteEndObject();
    }

    // The address that developers use is none that a gateway may.
    private static void WriteTransports(Utf8JsonWriter writer, JsonElement transports, SettingsVariables values)
    {
        writer.WriteStartObject("transports");

        foreach (var transport in transports.EnumerateObject())
        {
            writer.WritePropertyName(transport.Name);

            if (transport.Value.ValueKind != JsonValueKind.Object)
            {
                values.Write(writer, transport.Value);
                continue;
            }

            writer.WriteStartObject();

            foreach (var property in transport.Value.EnumerateObject().Where(static p => p.Name != "devUrl"))
            {
                writer.WritePropertyName(property.Name);
                values.Write(writer, property.Value);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
