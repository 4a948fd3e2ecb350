using System.Text;
using System.Text.Json;

namespace Cacao.Fusion.Composition;

/// <summary><see cref="CompositionOptions"/> as <c>composition-settings.json</c>.</summary>
public static class CompositionSettings
{
    private const string Preprocessor = "preprocessor";
    private const string Merger = "merger";
    private const string Satisfiability = "satisfiability";

    /// <summary>Reads options; what is not said keeps its default.</summary>
    /// <exception cref="InvalidSettingsException">It cannot be read.</exception>
    public static CompositionOptions Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, SettingsJson.Options);
            var root = document.RootElement;
            var preprocessor = SettingsJson.Section(root, Preprocessor);
            var merger = SettingsJson.Section(root, Merger);
            var satisfiability = SettingsJson.Section(root, Satisfiability);
            var defaults = new CompositionOptions();

            return new CompositionOptions
            {
                ExcludeByTag = SettingsJson.Strings(preprocessor, "excludeByTag") ?? defaults.ExcludeByTag,
                InferKeysFromLookups = SettingsJson.Flag(preprocessor, "inferKeysFromLookups") ?? defaults.InferKeysFromLookups,
                InheritInterfaceKeys = SettingsJson.Flag(preprocessor, "inheritInterfaceKeys") ?? defaults.InheritInterfaceKeys,
                AddFusionDefinitions = SettingsJson.Flag(merger, "addFusionDefinitions") ?? defaults.AddFusionDefinitions,
                CacheControlMergeBehavior =
                    SettingsJson.Choice<DirectiveMergeBehavior>(merger, "cacheControlMergeBehavior") ?? defaults.CacheControlMergeBehavior,
                EnableGlobalObjectIdentification =
                    SettingsJson.Flag(merger, "enableGlobalObjectIdentification") ?? defaults.EnableGlobalObjectIdentification,
                RemoveUnreferencedDefinitions =
                    SettingsJson.Flag(merger, "removeUnreferencedDefinitions") ?? defaults.RemoveUnreferencedDefinitions,
                TagMergeBehavior = SettingsJson.Choice<DirectiveMergeBehavior>(merger, "tagMergeBehavior") ?? defaults.TagMergeBehavior,
                IncludeSatisfiabilityPaths =
                    SettingsJson.Flag(satisfiability, "includeSatisfiabilityPaths") ?? defaults.IncludeSatisfiabilityPaths,
                IgnoredNonAccessibleFields =
                    SettingsJson.Lists(satisfiability, "ignoredNonAccessibleFields") ?? defaults.IgnoredNonAccessibleFields,
            };
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new InvalidSettingsException($"The composition settings cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>Writes options.</summary>
    /// <param name="options">What is written.</param>
    /// <param name="others">Settings whose members that are not known here are written too.</param>
    public static string Print(CompositionOptions options, string others = "{}")
    {
        using var document = JsonDocument.Parse(others, SettingsJson.Options);
        var root = document.RootElement;
        using var buffer = new MemoryStream();

        using (var writer = new Utf8JsonWriter(buffer, JsonText.Indented))
        {
            writer.WriteStartObject();
            WritePreprocessor(writer, options, SettingsJson.Section(root, Preprocessor));
            WriteMerger(writer, options, SettingsJson.Section(root, Merger));
            WriteSatisfiability(writer, options, SettingsJson.Section(root, Satisfiability));
            WriteUnknown(writer, root, [Preprocessor, Merger, Satisfiability]);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static void WritePreprocessor(Utf8JsonWriter writer, CompositionOptions options, JsonElement? others)
    {
        writer.WriteStartObject(Preprocessor);
        writer.WriteStartArray("excludeByTag");

        foreach (var tag in options.ExcludeByTag)
        {
            writer.WriteStringValue(tag);
        }

        writer.WriteEndArray();
        writer.WriteBoolean("inferKeysFromLookups", options.InferKeysFromLookups);
        writer.WriteBoolean("inheritInterfaceKeys", options.InheritInterfaceKeys);
        WriteUnknown(writer, others, ["excludeByTag", "inferKeysFromLookups", "inheritInterfaceKeys"]);
        writer.WriteEndObject();
    }

    private static void WriteMerger(Utf8JsonWriter writer, CompositionOptions options, JsonElement? others)
    {
        writer.WriteStartObject(Merger);

        if (!options.AddFusionDefinitions)
        {
            writer.WriteBoolean("addFusionDefinitions", false);
        }

        writer.WriteString("cacheControlMergeBehavior", options.CacheControlMergeBehavior.ToString());
        writer.WriteBoolean("enableGlobalObjectIdentification", options.EnableGlobalObjectIdentification);
        writer.WriteBoolean("removeUnreferencedDefinitions", options.RemoveUnreferencedDefinitions);
        writer.WriteString("tagMergeBehavior", options.TagMergeBehavior.ToString());
        WriteUnknown(
            writer,
            others,
            ["addFusionDefinitions", "cacheControlMergeBehavior", "enableGlobalObjectIdentification", "removeUnreferencedDefinitions", "tagMergeBehavior"]);
        writer.WriteEndObject();
    }

    private static void WriteSatisfiability(Utf8JsonWriter writer, CompositionOptions options, JsonElement? others)
    {
        if (options.IncludeSatisfiabilityPaths && options.IgnoredNonAccessibleFields.Count == 0 && others is null)
        {
            return;
        }

        writer.WriteStartObject(Satisfiability);
        writer.WriteBoolean("includeSatisfiabilityPaths", options.IncludeSatisfiabilityPaths);

        if (options.IgnoredNonAccessibleFields.Count > 0)
        {
            writer.WriteStartObject("ignoredNonAccessibleFields");

            foreach (var (field, paths) in options.IgnoredNonAccessibleFields.OrderBy(i => i.Key, StringComparer.Ordinal))
            {
                writer.WriteStartArray(field);

                foreach (var path in paths)
                {
                    writer.WriteStringValue(path);
                }

                writer.WriteEndArray();
            }

            writer.WriteEndObject();
        }

        WriteUnknown(writer, others, ["includeSatisfiabilityPaths", "ignoredNonAccessibleFields"]);
        writer.WriteEndObject();
    }

    private static void WriteUnknown(Utf8JsonWriter writer, JsonElement? others, string[] known)
    {
        if (others is not { ValueKind: JsonValueKind.Object } members)
        {
            return;
        }

        foreach (var member in members.EnumerateObject().Where(m => !known.Contains(m.Name, StringComparer.Ordinal)))
        {
            member.WriteTo(writer);
        }
    }
}
