using System.Text;
using System.Text.Json;

namespace Cacao.Fusion.Composition;

/// <summary><see cref="CompositionOptions"/> as <c>composition-settings.json</c>.</summary>
public static class CompositionSettings
{
    /// <summary>Reads options; what is not said keeps its default.</summary>
    /// <exception cref="InvalidSettingsException">It cannot be read.</exception>
    public static CompositionOptions Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var options = new CompositionOptions();

            if (document.RootElement.TryGetProperty("preprocessor", out var preprocessor))
            {
                options = options with
                {
                    ExcludeByTag = preprocessor.TryGetProperty("excludeByTag", out var tags) && tags.ValueKind == JsonValueKind.Array
                        ? [.. tags.EnumerateArray().Select(t => t.GetString()!)]
                        : options.ExcludeByTag,
                    InferKeysFromLookups = Flag(preprocessor, "inferKeysFromLookups", options.InferKeysFromLookups),
                    InheritInterfaceKeys = Flag(preprocessor, "inheritInterfaceKeys", options.InheritInterfaceKeys),
                };
            }

            if (document.RootElement.TryGetProperty("merger", out var merger))
            {
                options = options with
                {
                    EnableGlobalObjectIdentification =
                        Flag(merger, "enableGlobalObjectIdentification", options.EnableGlobalObjectIdentification),
                    RemoveUnreferencedDefinitions =
                        Flag(merger, "removeUnreferencedDefinitions", options.RemoveUnreferencedDefinitions),
                    TagMergeBehavior = Behavior(merger, "tagMergeBehavior", options.TagMergeBehavior),
                    CacheControlMergeBehavior = Behavior(merger, "cacheControlMergeBehavior", options.CacheControlMergeBehavior),
                };
            }

            return options;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new InvalidSettingsException($"The composition settings cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>Writes options.</summary>
    public static string Print(CompositionOptions options)
    {
        using var buffer = new MemoryStream();

        using (var writer = new Utf8JsonWriter(buffer, JsonText.Indented))
        {
            writer.WriteStartObject();
            writer.WriteStartObject("preprocessor");
            writer.WriteStartArray("excludeByTag");

            foreach (var tag in options.ExcludeByTag)
            {
                writer.WriteStringValue(tag);
            }

            writer.WriteEndArray();
            writer.WriteBoolean("inferKeysFromLookups", options.InferKeysFromLookups);
            writer.WriteBoolean("inheritInterfaceKeys", options.InheritInterfaceKeys);
            writer.WriteEndObject();
            writer.WriteStartObject("merger");
            writer.WriteString("cacheControlMergeBehavior", options.CacheControlMergeBehavior.ToString());
            writer.WriteBoolean("enableGlobalObjectIdentification", options.EnableGlobalObjectIdentification);
            writer.WriteBoolean("removeUnreferencedDefinitions", options.RemoveUnreferencedDefinitions);
            writer.WriteString("tagMergeBehavior", options.TagMergeBehavior.ToString());
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static bool Flag(JsonElement settings, string name, bool otherwise)
        => settings.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? value.GetBoolean()
            : otherwise;

    private static DirectiveMergeBehavior Behavior(JsonElement settings, string name, DirectiveMergeBehavior otherwise)
        => settings.TryGetProperty(name, out var value)
            && value.ValueKind == JsonValueKind.String
            && Enum.TryParse<DirectiveMergeBehavior>(value.GetString(), ignoreCase: true, out var behavior)
                ? behavior
                : otherwise;
}
